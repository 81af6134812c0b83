using System.Text.RegularExpressions;
using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Pdf.Notes;

/// <summary>
/// Takes footnotes out of the flow: small lines that begin with a mark which stands raised in the text before, and notes at the end of a
/// document, of any size, whose mark stands raised in both places.
/// </summary>
internal static partial class FootnoteFinder
{
    /// <summary>How many points smaller than running text footnotes are at least.</summary>
    public const double SmallerBy = 0.6;

    /// <summary>The items without footnotes, and the footnotes with the index in those items at which they stood.</summary>
    public static (IReadOnlyList<FlowItem> Items, IReadOnlyList<(FootnoteDraft Note, int Index)> Notes) Split(
        IReadOnlyList<FlowItem> items, LineMeasures measures)
    {
        List<FlowItem> kept = [];
        List<(FootnoteDraft Note, int Index)> notes = [];
        HashSet<string> marks = new(StringComparer.Ordinal);
        FootnoteDraft? open = null;
        foreach (var item in items)
        {
            if (item is FlowLine line && (line.Line.Size <= measures.Body.Size - SmallerBy || IsEndnote(line.Line, marks)))
            {
                if (MarkOf(line.Line, marks) is { } mark)
                {
                    open = new FootnoteDraft(mark, line.Line.Words.Count > 1 ? [line.Line.Part(1, line.Line.Words.Count)] : []);
                    notes.Add((open, kept.Count));
                    continue;
                }

                if (open is not null && (open.Lines.Count == 0 || Math.Abs(open.Lines[^1].Size - line.Line.Size) < 0.5))
                {
                    open.Lines.Add(line.Line);
                    continue;
                }
            }

            open = null;
            marks.UnionWith(item is FlowLine text ? text.Line.Marks : []);
            kept.Add(item);
        }

        return (kept, notes);
    }

    private static bool IsEndnote(TextLine line, HashSet<string> marks) =>
        line.Words.Count > 1 && line.IsRaised(line.Words[0]) && marks.Contains(NoteMark.Bare(line.Words[0].Text));

    private static string? MarkOf(TextLine line, HashSet<string> marks)
    {
        var mark = NoteMark.Bare(line.Words[0].Text);
        return (line.IsRaised(line.Words[0]) || marks.Contains(mark)) && Mark().IsMatch(mark) ? mark : null;
    }

    [GeneratedRegex(@"^(?:\d{1,3}|\*{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
