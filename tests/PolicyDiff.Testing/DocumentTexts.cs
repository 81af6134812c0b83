using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;

namespace PolicyDiff.Testing;

/// <summary>All that a document says, without its shape.</summary>
public static class DocumentTexts
{
    /// <summary>Headings, paragraphs, items with their markers, notes and cells, in reading order.</summary>
    public static IEnumerable<string> Of(PolicyDocument document) =>
        document.AllSections().SelectMany(path => path.Section.Blocks.SelectMany(Of).Prepend(path.Section.Heading));

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Footnote footnote => [footnote.Text],
        PageNote note => [note.Words],
        ListBlock list => list.Items.SelectMany(Of),
        Table table => table.Header.Concat(table.Rows.SelectMany(row => row.Cells)),
        _ => [],
    };

    private static IEnumerable<string> Of(ListItem item) => item.Children.SelectMany(Of).Prepend($"{item.Marker} {item.Text}");
}
