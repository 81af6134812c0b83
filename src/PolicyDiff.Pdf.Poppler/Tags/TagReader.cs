using System.Globalization;
using System.Text.Json;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Processes;

namespace PolicyDiff.Pdf.Poppler.Tags;

/// <summary>
/// Reads the tags of a file with qpdf: the structure tree, then the content of the pages it refers to, and from both which words of the
/// pages each heading holds.
/// </summary>
/// <param name="runner">Runs qpdf within limits.</param>
internal sealed class TagReader(ToolRunner runner)
{
    /// <summary>The program that reads the structure of files (Debian package <c>qpdf</c>).</summary>
    public const string Program = "qpdf";

    private const int FewestHeadings = 3;
    private const int MostStreams = 20_000;
    private const long MostOutput = 128L << 20;

    /// <summary>Whether the program is installed.</summary>
    public static bool IsAvailable => ToolRunner.FindProgram(Program) is not null;

    /// <summary>Reads the tags of a file.</summary>
    /// <param name="fullPath">Absolute path of the file.</param>
    /// <param name="pages">Its pages, whose words become the text of the tags.</param>
    /// <param name="limits">What the next call may cost; asked before each.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public PdfTags Read(string fullPath, IReadOnlyList<PdfPage> pages, Func<ToolLimits> limits, CancellationToken cancellationToken)
    {
        var objects = new PdfObjects();
        if (Run(fullPath, ["--json-stream-data=none"], limits(), objects.Add, cancellationToken) is { } unread)
        {
            return PdfTags.Without(unread);
        }

        var tree = PageTree.Of(objects, pages.Count);
        var structure = StructureTree.Of(objects, tree.ByObject);
        if (Unfit(structure, tree, pages.Count) is { } reason)
        {
            return PdfTags.Without(reason);
        }

        var tagged = structure.Contents.Select(content => content.Page).ToHashSet();
        List<PageObject> wanted = [.. tree.ByObject.Values.Where(page => tagged.Contains(page.Number)).OrderBy(page => page.Number)];
        var numbers = ContentNumbers.Of(objects, wanted);
        Dictionary<int, byte[]> streams = [];
        string[] arguments = ["--json-stream-data=inline", "--decode-level=generalized", .. numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"--json-object={number}"))];
        var failure = numbers.Count > MostStreams ? PdfTagState.TooMany : Run(fullPath, arguments, limits(), (number, written) => AddStream(streams, number, written), cancellationToken);
        if (failure is not null)
        {
            return PdfTags.Without(failure.Value);
        }

        var walker = new ContentWalker(objects, streams, structure.Contents);
        var words = TaggedWords.Of(pages, wanted, walker);
        return walker.IsExhausted ? PdfTags.Without(PdfTagState.TooMany) : words.TagsOf(structure);
    }

    /// <summary>Why the text of a tree is not worth asking for; null where it is. A file whose pages the two programs count otherwise is damaged.</summary>
    private static PdfTagState? Unfit(StructureTree structure, PageTree tree, int pageCount)
    {
        if (structure.ElementCount == 0)
        {
            return PdfTagState.Absent;
        }

        if (structure.IsTooLarge)
        {
            return PdfTagState.TooMany;
        }

        return tree.ByObject.Count != pageCount ? PdfTagState.Unreadable
            : structure.Headings.Count(heading => !heading.InTable) < FewestHeadings ? PdfTagState.WithoutHeadings
            : null;
    }

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

    private static void AddStream(Dictionary<int, byte[]> streams, int number, JsonElement written)
    {
        if (written.TryGetProperty("stream", out var stream) && stream.TryGetProperty("data", out var data) && data.TryGetBytesFromBase64(out var bytes))
        {
            streams[number] = bytes;
        }
    }
}
