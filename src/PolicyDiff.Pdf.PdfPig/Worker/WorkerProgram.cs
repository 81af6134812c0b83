using System.Collections.Concurrent;
using PolicyDiff.Pdf.PdfPig.Messages;

namespace PolicyDiff.Pdf.PdfPig.Worker;

/// <summary>
/// The program around PdfPig: it reads file after file, as requests come in, and tells what it finds in messages. It runs in a process of
/// its own, since an
/// endless loop, a deep recursion or a bomb in a file can only be ended with the process it is read in.
/// </summary>
internal static class WorkerProgram
{
    // As deep as the main thread of a program goes on most systems; what is nested deeper than this takes the process down.
    private const int StackBytes = 8 << 20;

    /// <summary>Answers requests until there are no more.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="output">Gets the messages.</param>
    /// <returns>0; where a file brings the program down, it ends in other ways.</returns>
    /// <remarks>
    /// Requests are read on the calling thread while files are read on another. So the end of the requests, which is also what comes when
    /// the program that
    /// asked dies, ends this one too, whatever it is doing.
    /// </remarks>
    public static int Run(Stream requests, Stream output)
    {
        using BlockingCollection<WorkerRequest> waiting = [];
        new Thread(() => Answer(waiting, output), StackBytes) { IsBackground = true }.Start();
        while (MessageStream.Receive(requests, int.MaxValue, MessageForm.ReadRequest, out var request, out _) == MessageState.Whole)
        {
            waiting.Add(request!);
        }

        return 0;
    }

    private static void Answer(BlockingCollection<WorkerRequest> waiting, Stream output)
    {
        var worker = new DocumentWorker(message => MessageStream.Send(output, message, MessageForm.Write));
        foreach (var request in waiting.GetConsumingEnumerable())
        {
            if (request.PictureOf > 0)
            {
                worker.TakePicture(request.Path, request.PictureOf);
            }
            else if (request.Page > 0)
            {
                worker.ReadPage(request.Path, request.MostPages, request.Page);
            }
            else
            {
                worker.Read(request.Path, request.MostPages);
            }

            MessageStream.Send(output, new WorkerMessage { IsLast = true }, MessageForm.Write);
        }
    }
}
