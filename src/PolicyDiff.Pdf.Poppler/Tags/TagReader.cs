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
    /// <param name="limits">What each call may cost.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public PdfTags Read(string fullPath, IReadOnlyList<PdfPage> pages, ToolLimits limits, CancellationToken cancellationToken)
    {
        limits = limits with { OutputBytes = Math.Min(limits.OutputBytes, MostOutput) };
        var objects = new PdfObjects();
        if (Run(fullPath, ["--json-stream-data=none"], limits, objects.Add, cancellationToken) is { } failure)
        {
            return PdfTags.Without(failure);
        }

        var tree = PageTree.Of(objects, pages.Count);
        var structure = StructureTree.Of(objects, tree.ByObject);
        if (structure.IsTooLarge || structure.ElementCount == 0)
        {
            return PdfTags.Without(structure.IsTooLarge ? PdfTagState.TooMany : PdfTagState.Absent);
        }

        if (structure.Headings.Count(heading => !heading.InTable) < FewestHeadings)
        {
            return PdfTags.Without(PdfTagState.WithoutHeadings);
        }

        var tagged = structure.Contents.Select(content => content.Page).ToHashSet();
        List<PageObject> wanted = [.. tree.ByObject.Values.Where(page => tagged.Contains(page.Number)).OrderBy(page => page.Number)];
        var numbers = ContentNumbers.Of(objects, wanted);
        Dictionary<int, byte[]> streams = [];
        string[] arguments = ["--json-stream-data=inline", "--decode-level=generalized", .. numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"--json-object={number}"))];
        if (numbers.Count > MostStreams)
        {
            return PdfTags.Without(PdfTagState.TooMany);
        }

        if (Run(fullPath, arguments, limits, (number, written) => AddStream(streams, number, written), cancellationToken) is { } unread)
        {
            return PdfTags.Without(unread);
        }

        var walker = new ContentWalker(objects, streams, structure.Contents);
        var words = TaggedWords.Of(pages, wanted, walker);
        return walker.IsExhausted ? PdfTags.Without(PdfTagState.TooMany) : words.TagsOf(structure);
    }

    /// <summary>Why there is no output; null where all of it was read. Of a damaged file it is what qpdf could mend.</summary>
    private PdfTagState? Run(string fullPath, string[] arguments, ToolLimits limits, Action<int, JsonElement> take, CancellationToken cancellationToken)
    {
        var whole = true;
        string[] all = ["--json=2", "--json-key=qpdf", "--warning-exit-0", "--no-warn", .. arguments, fullPath];
        var outcome = runner.Run(Program, all, limits, Read, cancellationToken);
        return outcome.Stop == ToolStop.Output ? PdfTagState.TooMany : outcome.Succeeded && whole ? null : PdfTagState.Unreadable;

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
