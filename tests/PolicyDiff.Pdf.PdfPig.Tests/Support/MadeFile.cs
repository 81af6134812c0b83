using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Messages;
using PolicyDiff.Pdf.PdfPig.Worker;

namespace PolicyDiff.Pdf.PdfPig.Tests.Support;

/// <summary>What is read of a made file, in this process.</summary>
/// <param name="Pages">Its pages.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Diagnostics">What is said of it.</param>
internal sealed record MadeFile(IReadOnlyList<PdfPage> Pages, PdfTags Tags, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The words of all pages.</summary>
    public string Text => string.Join(' ', Pages.SelectMany(page => page.Runs).Select(run => run.Text.Trim()));

    /// <summary>Code and arguments of each diagnostic.</summary>
    public IEnumerable<string> Remarks => Diagnostics.Select(diagnostic => $"{diagnostic.Code} {string.Join(" ", diagnostic.Arguments)}");

    /// <summary>Reads a file, its messages written and read as between the processes.</summary>
    public static MadeFile Read(MadePdf pdf)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf.ToBytes());
            using var messages = new MemoryStream();
            new DocumentWorker(message => MessageStream.Send(messages, message, MessageForm.Write)).Read(path, mostPages: 100);
            messages.Position = 0;
            List<PdfPage> pages = [];
            var reader = new MessageReader(pages.Add);
            while (MessageStream.Receive(messages, int.MaxValue, MessageForm.ReadMessage, out var message, out _) == MessageState.Whole)
            {
                reader.Take(message!);
            }

            reader.Refusal.ShouldBeNull();
            return new MadeFile(pages, reader.Tags, FileRemarks.Of(reader, new DiagnosticLocation("made.pdf")));
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Reads a file of one page.</summary>
    public static MadeFile Read(string content, string resources = "", string entries = "")
    {
        var pdf = new MadePdf();
        pdf.Page(content, resources, entries);
        return Read(pdf);
    }
}
