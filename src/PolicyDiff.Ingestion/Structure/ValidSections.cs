using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Ingestion.Structure;

/// <summary>
/// Makes every text of a document valid, whatever format it came from: entities, escapes and fonts can spell what no text may hold.
/// </summary>
internal sealed class ValidSections
{
    /// <summary>The number of code points that were dropped or replaced so far.</summary>
    public int Mended { get; private set; }

    /// <summary>The sections, each text mended where it has to be.</summary>
    public IReadOnlyList<Section> Of(IReadOnlyList<Section> sections) => [.. sections.Select(Of)];

    /// <summary>One text.</summary>
    public string Of(string text)
    {
        var valid = ValidText.Of(text, out var mended);
        Mended += mended;
        return valid;
    }

    private Section Of(Section section) => section with
    {
        Number = section.Number is null ? null : Of(section.Number),
        Title = Of(section.Title),
        Blocks = [.. section.Blocks.Select(Of).Where(block => block is not Paragraph { Text.Length: 0 })],
        Children = Of(section.Children),
    };

    private Block Of(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Text = Of(paragraph.Text) },
        ListBlock list => list with { Items = [.. list.Items.Select(Of)] },
        Table table => table with { Header = Of(table.Header), Rows = [.. table.Rows.Select(row => row with { Cells = Of(row.Cells) })] },
        Footnote note => note with { Mark = Of(note.Mark), Text = Of(note.Text) },
        PageNote note => note with { Name = Of(note.Name), Text = Of(note.Text) },
        _ => block,
    };

    private ListItem Of(ListItem item) =>
        item with { Marker = Of(item.Marker), Text = Of(item.Text), Children = [.. item.Children.Select(Of)] };

    private IReadOnlyList<string> Of(IReadOnlyList<string> texts) => [.. texts.Select(Of)];
}
