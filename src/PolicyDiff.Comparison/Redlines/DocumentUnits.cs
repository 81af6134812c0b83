using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Redlines;

namespace PolicyDiff.Comparison.Redlines;

/// <summary>Lays a document out as paragraphs and tables in reading order, as a reader sees them.</summary>
internal static partial class DocumentUnits
{
    private const string Bullet = "•";
    private const string Nested = "–";

    /// <summary>
    /// The title and every piece of text; what is empty is left out, and so is a title that stands as the first heading as well.
    /// </summary>
    public static IEnumerable<RedlineUnit> Of(PolicyDocument document)
    {
        var title = Collapsed(document.Metadata.Title);
        var units = document.Sections.SelectMany(Of).ToList();
        var first = units.FirstOrDefault(unit => unit.Form?.Kind == ParagraphKind.Heading);
        return title.Length == 0 || string.Equals(first?.Text, title, StringComparison.OrdinalIgnoreCase)
            ? units
            : units.Prepend(new RedlineUnit(title) { Form = new ParagraphForm(ParagraphKind.Title) });
    }

    /// <summary>The lines of a table cell, white space collapsed within each.</summary>
    public static string CellText(string cell) => string.Join('\n', cell.Split('\n').Select(Collapsed).Where(line => line.Length > 0));

    private static IEnumerable<RedlineUnit> Of(Section section) =>
    [
        .. Paragraph(section.Heading, new ParagraphForm(ParagraphKind.Heading, section.Level)),
        .. section.Blocks.SelectMany(Of),
        .. section.Children.SelectMany(Of),
    ];

    private static IEnumerable<RedlineUnit> Of(Block block) => block switch
    {
        Paragraph paragraph => Paragraph(paragraph.Text, new ParagraphForm(ParagraphKind.Text)),
        ListBlock list => list.Items.SelectMany(item => Of(item, 1)),
        Footnote footnote => [new RedlineUnit($"[{Collapsed(footnote.Mark)}]\t{Collapsed(footnote.Text)}")
        {
            Form = new ParagraphForm(ParagraphKind.Footnote),
        }],
        Table table => Of(table),
        _ => [],
    };

    private static IEnumerable<RedlineUnit> Of(ListItem item, int level)
    {
        var marker = item.IsNumbered ? Collapsed(item.Marker) : level == 1 ? Bullet : Nested;
        return item.Children
            .SelectMany(child => Of(child, level + 1))
            .Prepend(new RedlineUnit($"{marker}\t{Collapsed(item.Text)}") { Form = new ParagraphForm(ParagraphKind.ListItem, level) });
    }

    private static IEnumerable<RedlineUnit> Of(Table table)
    {
        var text = string.Join('\n', table.Header.Concat(table.Rows.SelectMany(row => row.Cells)).Select(CellText));
        return string.IsNullOrWhiteSpace(text) ? [] : [new RedlineUnit(text) { Table = table }];
    }

    private static IEnumerable<RedlineUnit> Paragraph(string text, ParagraphForm form) =>
        Collapsed(text) is { Length: > 0 } collapsed ? [new RedlineUnit(collapsed) { Form = form }] : [];

    private static string Collapsed(string text) => White().Replace(text, " ").Trim(' ');

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex White();
}
