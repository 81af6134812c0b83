using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;

namespace PolicyDiff.Search.Indexing;

/// <summary>The own text of a section as lines that can be read and cited one by one.</summary>
internal static class SectionText
{
    private const int LongestLabel = 60;

    /// <summary>
    /// Paragraphs, list items, table rows, footnotes and notes on pages in reading order; a row's cells are joined by <c> | </c>. Blank
    /// ones are left out.
    /// </summary>
    public static IEnumerable<PassageLine> Lines(Section section) =>
        section.Blocks.SelectMany(LinesOf).Where(line => !string.IsNullOrWhiteSpace(line.Text));

    private static IEnumerable<PassageLine> LinesOf(Block block) => block switch
    {
        Paragraph paragraph => [new PassageLine(paragraph.Text, paragraph.Location) { IsLabel = IsLabel(paragraph.Text) }],
        ListBlock list => list.Items.SelectMany(LinesOf),
        Table table => table.Rows.Select(row => new PassageLine(RowText(row.Cells), row.Location))
            .Prepend(new PassageLine(RowText(table.Header), table.Location) { IsLabel = true }),
        Footnote footnote => [new PassageLine(footnote.Text, footnote.Location)],
        PageNote note => [new PassageLine(note.Words, note.Location)],
        _ => [],
    };

    private static IEnumerable<PassageLine> LinesOf(ListItem item) =>
        item.Children.SelectMany(LinesOf).Prepend(new PassageLine(item.Text, item.Location));

    private static bool IsLabel(string text)
    {
        var last = text.AsSpan().TrimEnd();
        return last.EndsWith(":") || (last.Length is > 0 and <= LongestLabel && char.IsLetterOrDigit(last[^1]));
    }

    private static string RowText(IReadOnlyList<string> cells) =>
        string.Join(" | ", cells.Select(cell => cell.ReplaceLineEndings(" ").Trim()).Where(cell => cell.Length > 0));
}
