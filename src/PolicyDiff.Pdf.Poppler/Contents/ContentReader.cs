using System.Globalization;
using System.Text.Json;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Processes;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>Reads the objects of a file and the content of its pages with qpdf.</summary>
/// <param name="runner">Runs qpdf within limits.</param>
internal sealed class ContentReader(ToolRunner runner)
{
    /// <summary>The program that reads the structure of files (Debian package <c>qpdf</c>).</summary>
    public const string Program = "qpdf";

    private const int MostStreams = 20_000;
    private const long MostOutput = 128L << 20;

    // All streams of a small file cost less than a second call that asks for those that are content; of a large one most are pictures.
    private const long SmallFile = 8L << 20;

    /// <summary>Whether the program is installed.</summary>
    public static bool IsAvailable => ToolRunner.FindProgram(Program) is not null;

    /// <summary>Reads a file.</summary>
    /// <param name="fullPath">Absolute path of the file.</param>
    /// <param name="pageCount">How many pages it has; where qpdf counts otherwise it is damaged.</param>
    /// <param name="limits">What the next call may cost; asked before each.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was read, or why nothing was: <see cref="PdfTagState.ProgramMissing"/>, <see cref="PdfTagState.TooMany"/> or <see cref="PdfTagState.Unreadable"/>.</returns>
    public (FileContent? Content, PdfTagState Failure) Read(string fullPath, int pageCount, Func<ToolLimits> limits, CancellationToken cancellationToken)
    {
        if (!IsAvailable)
        {
            return (null, PdfTagState.ProgramMissing);
        }

        var (objects, streams) = (new PdfObjects(), new ContentStreams());
        string[] all = new FileInfo(fullPath).Length <= SmallFile ? ["--json-stream-data=inline", "--decode-level=none"] : ["--json-stream-data=none"];
        if (Run(fullPath, all, limits(), Take, cancellationToken) is { } unread)
        {
            return (null, unread);
        }

        var pages = PageTree.Of(objects, pageCount).ByObject;
        var missing = ContentNumbers.Of(objects, pages.Values).Where(number => !streams.Has(number)).ToList();
        var failure = pages.Count != pageCount ? PdfTagState.Unreadable
            : missing.Count > MostStreams ? PdfTagState.TooMany
            : missing.Count == 0 ? null
            : Run(fullPath, Only(missing), limits(), streams.Add, cancellationToken);
        return failure is { } reason ? (null, reason) : (new FileContent(objects, pages, streams), default);

        void Take(int number, JsonElement written)
        {
            objects.Add(number, written);
            streams.Add(number, written);
        }
    }

    private static string[] Only(IEnumerable<int> numbers) =>
        ["--json-stream-data=inline", "--decode-level=generalized", .. numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"--json-object={number}"))];

    /// <summary>Why there is no output; null where all of it was read. Of a damaged file it is what qpdf could mend.</summary>
    private PdfTagState? Run(string fullPath, string[] arguments, ToolLimits limits, Action<int, JsonElement> take, CancellationToken cancellationToken)
    {
        var whole = true;
        string[] all = ["--json=2", "--json-key=qpdf", "--warning-exit-0", "--no-warn", .. arguments, fullPath];
        var outcome = runner.Run(Program, all, limits with { OutputBytes = Math.Min(limits.OutputBytes, MostOutput) }, Read, cancellationToken);
        return outcome.Stop != ToolStop.None ? PdfTagState.TooMany : outcome.Succeeded && whole ? null : PdfTagState.Unreadable;

        void Read(TextReader reader)
        {
            try
            {
                QpdfOutput.Read(reader, take);
            }
            catch (JsonException)
            {
                whole = false;
            }
        }
    }
}
