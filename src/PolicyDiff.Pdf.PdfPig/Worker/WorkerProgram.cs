using System.Globalization;
using System.Text.Json;

namespace PolicyDiff.Pdf.PdfPig.Worker;

/// <summary>
/// The program around PdfPig: it reads one file and writes one message a line. It runs in a process of its own, since an endless loop, a deep
/// recursion or a bomb in a file can only be ended with the process it is read in.
/// </summary>
internal static class WorkerProgram
{
    /// <summary>First argument: read the text of a file; then follow the file and the most pages it may have.</summary>
    public const string ReadCommand = "read";

    /// <summary>Does what the arguments ask.</summary>
    /// <returns>0, also for a file that is refused; anything else is a crash.</returns>
    public static int Run(string[] arguments, Stream output)
    {
        using var lines = new BufferedStream(output, 1 << 16);
        var worker = new DocumentWorker(message =>
        {
            JsonSerializer.Serialize(lines, message, WorkerJson.Default.WorkerMessage);
            lines.WriteByte((byte)'\n');
        });
        switch (arguments)
        {
            case [ReadCommand, var file, var most]:
                worker.Read(file, int.Parse(most, CultureInfo.InvariantCulture));
                return 0;
            default:
                return 2;
        }
    }
}
