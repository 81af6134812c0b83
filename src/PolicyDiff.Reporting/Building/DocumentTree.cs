using System.Globalization;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Text;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>A document with its sections.</summary>
internal sealed class DocumentTree(DocumentReport report, ReportWords words, ReportOptions options)
{
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private int _page;

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
        return new SectionBlock(SectionRole.Document, section.Level, section.Heading, [.. Blocks(section)])
        {
            Anchor = section.Heading.Length > 0 ? Anchor(section) : null,
            Aside = string.Join("; ", aside.Where(text => !string.IsNullOrEmpty(text))),
        };
    }

    private IEnumerable<ReportBlock> Blocks(Section section) =>
    [
        .. Page(section.Location),
        .. section.Blocks.SelectMany(block => Page(block.Location).Append(Block(block))).OfType<ReportBlock>(),
        .. section.Children.Select(Section),
    ];

    /// <summary>The place of a page where the first thing of it stands, in a site; nothing elsewhere.</summary>
    private IEnumerable<ReportBlock> Page(SourceLocation location)
    {
        if (options.Addresses is null || location.Page is not { } page || page <= _page)
        {
            return [];
        }

        _page = page;
        return [new PagePlace(string.Create(CultureInfo.InvariantCulture, $"p{page}"), words.Format("Citation.Page", page))];
    }

    /// <summary>
    /// The place of a section in a site: by its number, or else by its title; null elsewhere, and for the second of that name.
    /// </summary>
    private string? Anchor(Section section)
    {
        var name = $"s-{Slug.Of(section.Number ?? section.Title)}";
        return options.Addresses is not null && _anchors.Add(name) ? name : null;
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
        [.. items.Select(
            item => new ListRow(item.Marker, (Line)item.Text) { Children = Rows(item.Children), IsNumbered = item.IsNumbered })];

    /// <summary>Rows may have fewer cells than there are columns, and so may the header.</summary>
    private Grid? Table(Table table) => Math.Max(table.Header.Count, table.Rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max()) == 0
        ? null
        : Grid.OfTexts(GridRole.Document, words["Html.Table"], table.Header, table.Rows.Select(row => row.Cells));
}
