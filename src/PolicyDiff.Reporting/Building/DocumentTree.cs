using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>A document with its sections.</summary>
internal sealed class DocumentTree(DocumentReport report, ReportWords words)
{
    /// <summary>The whole tree.</summary>
    public ReportTree Build() => new(
        report.Title,
        [
            CommonBlocks.Facts(report.Title, words.DocumentFacts(report)),
            new ContentsPlace(),
            .. report.Sections.Select(Section),
            .. CommonBlocks.Warnings(report.Document.Diagnostics, words),
        ]);

    private SectionBlock Section(Section section)
    {
        string?[] aside = [section.Heading.Length > 0 ? section.Location.ToString() : null, words.Why(report, section)];
        return new SectionBlock(
            SectionRole.Document, section.Level, section.Heading, [.. section.Blocks.Select(Block).OfType<ReportBlock>(), .. section.Children.Select(Section)])
        {
            Aside = string.Join("; ", aside.Where(text => !string.IsNullOrEmpty(text))),
        };
    }

    private ReportBlock? Block(Block block) => block switch
    {
        Paragraph paragraph => (Line)paragraph.Text,
        ListBlock list => new Listing(ListingRole.Printed, Rows(list.Items)),
        Table table => Table(table),
        PageNote note => new Line(LineRole.Note, $"[{words[$"Note.{note.Kind}"]}] {note.Words}"),
        Footnote footnote => new Line(LineRole.Note, $"[{footnote.Mark}] {footnote.Text}"),
        _ => null,
    };

    private static IReadOnlyList<ListRow> Rows(IReadOnlyList<ListItem> items) =>
        [.. items.Select(item => new ListRow(item.Marker, (Line)item.Text) { Children = Rows(item.Children), IsNumbered = item.IsNumbered })];

    /// <summary>Rows may have fewer cells than there are columns, and so may the header.</summary>
    private Grid? Table(Table table) => Math.Max(table.Header.Count, table.Rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max()) == 0
        ? null
        : Grid.OfTexts(GridRole.Document, words["Html.Table"], table.Header, table.Rows.Select(row => row.Cells));
}
