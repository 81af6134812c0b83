using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Structure.Flow;

namespace PolicyDiff.Ingestion.Structure.Lines;

/// <summary>Counts words: runs of letters and digits. Marks, stops and the numbers that lists make by themselves do not count.</summary>
internal static class WordCount
{
    /// <summary>The words of a text.</summary>
    public static int Of(string text)
    {
        var (count, inside) = (0, false);
        foreach (var c in text)
        {
            if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF')
            {
                // Where a word may be broken it is still one word.
                continue;
            }

            var part = char.IsLetterOrDigit(c);
            count += part && !inside ? 1 : 0;
            inside = part;
        }

        return count;
    }

    /// <summary>The words of headings and blocks.</summary>
    public static int Of(IEnumerable<FlowElement> flow) => flow.Sum(element => element switch
    {
        FlowHeading heading => Of(heading.Text),
        FlowBlock block => Of(block.Block),
        _ => 0,
    });

    /// <summary>The words of sections with all below them.</summary>
    public static int Of(IEnumerable<Section> sections) => sections.Sum(section =>
        (section.Number is null ? 0 : Of(section.Number)) + Of(section.Title) + section.Blocks.Sum(Of) + Of(section.Children));

    private static int Of(Block block) => block switch
    {
        Paragraph paragraph => Of(paragraph.Text),
        ListBlock list => list.Items.Sum(Of),
        Table table => table.Header.Sum(Of) + table.Rows.Sum(row => row.Cells.Sum(Of)),
        Footnote note => Of(note.Text),
        PageNote note => Of(note.Words),
        _ => 0,
    };

    private static int Of(ListItem item) => (item.IsNumbered ? 0 : Of(item.Marker)) + Of(item.Text) + item.Children.Sum(Of);
}
