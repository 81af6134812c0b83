using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>Takes footnotes out of the flow: small lines that begin with a mark which stands raised in the text before.</summary>
internal static partial class FootnoteFinder
{
    /// <summary>How many points smaller than running text footnotes are at least.</summary>
    public const double SmallerBy = 0.6;

    /// <summary>The items without footnotes, and the footnotes with the index in those items at which they stood.</summary>
    public static (IReadOnlyList<FlowItem> Items, IReadOnlyList<(FootnoteDraft Note, int Index)> Notes) Split(IReadOnlyList<FlowItem> items, LineMeasures measures)
    {
        List<FlowItem> kept = [];
        List<(FootnoteDraft Note, int Index)> notes = [];
        HashSet<string> marks = new(StringComparer.Ordinal);
        FootnoteDraft? open = null;
        foreach (var item in items)
        {
            if (item is FlowLine line && line.Line.Size <= measures.Body.Size - SmallerBy)
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

    private static string? MarkOf(TextLine line, HashSet<string> marks)
    {
        var first = line.Words[0];
        return (line.IsRaised(first) || marks.Contains(first.Text)) && Mark().IsMatch(first.Text) ? first.Text : null;
    }

    [GeneratedRegex(@"^(?:\d{1,3}|\*{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
