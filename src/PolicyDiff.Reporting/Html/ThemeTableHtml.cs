using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out a comparison table; its header and first column stay in view.</summary>
internal sealed class ThemeTableHtml
{
    private readonly ReportWords _words;
    private readonly ThemeTableLayout _layout;
    private readonly QuoteHtml _quotes;
    private readonly SourceLinks _links;

    /// <summary>Prepares the links of a table.</summary>
    public ThemeTableHtml(ReportWords words, ReportOptions options, ThemeTableLayout layout)
    {
        (_words, _layout) = (words, layout);
        _links = new SourceLinks(layout.Sources, options);
        _quotes = new QuoteHtml(words, layout.Names, _links);
    }

    /// <summary>The table with what stands before and behind it.</summary>
    public IEnumerable<HtmlNode> Of() => [.. _layout.Notices.Select(notice => HtmlParts.Notice(notice, _words)), Table(), Sources()];

    private HtmlElement Table()
    {
        var corner = Element("th", _layout.Corner).With("scope", "col");
        var head = Element("thead", Element("tr", _layout.Columns.Select(heading => Heading(heading, "col")).Prepend(corner)));
        var table = Element("table", head, Element("tbody", _layout.Rows.Select(Row)));
        return Element("div", table).Class("matrix").With("role", "group").With("aria-label", _layout.Title).With("tabindex", "0");
    }

    private HtmlElement Row(TableHeading heading, int row) =>
        Element("tr", _layout.Columns
            .Select((_, column) => Element("td", Lines(_layout.Cell(row, column))))
            .Prepend(Heading(heading, "row")));

    private static HtmlElement Heading(TableHeading heading, string scope) =>
        Element("th", heading.Lines
            .Select(line => Element("p", line).Class("file"))
            .Prepend(Element("span", heading.Name))).With("scope", scope);

    private IEnumerable<HtmlNode?> Lines(TableCell cell) =>
    [
        Context(cell.Gap),
        Facts(cell.Values),
        List(cell.Statements),
        Context(cell.Reference),
        cell.ReferenceStatement is { } reference ? List([reference]) : null,
        Context(cell.More),
    ];

    /// <summary>The values in bold, each with its place behind it.</summary>
    private static HtmlElement? Facts(IReadOnlyList<TableFact> facts) => facts.Count == 0
        ? null
        : Element("p", facts.SelectMany((fact, index) => (IEnumerable<HtmlNode>)
        [
            .. index == 0 ? (IEnumerable<HtmlNode>)[] : [Space, TableCell.Separator, Space],
            Element("strong", fact.Text),
            Space,
            Element("span", $"({fact.Place})").Class("context"),
        ]));

    private HtmlElement? List(IReadOnlyList<TableStatement> statements) =>
        statements.Count == 0 ? null : Element("ul", statements.Select(Item));

    private HtmlElement Item(TableStatement statement) => Element(
        "li",
        statement.Mark.Length > 0 ? Element("strong", statement.Mark).Class("kind") : null,
        statement.Context.Length > 0 ? Context(statement.Context) : null,
        _quotes.Quote([new MarkedText(SafeText.OneLine(statement.Text), Mark.None)]),
        _quotes.Source(statement.Citation));

    private HtmlElement Sources() => Element(
        "section",
        Element("h2", _words["Table.Sources"]),
        Element("ul", _layout.Sources.Select(document => Element(
            "li",
            $"{_layout.Names.Of(document.Id)}: {_layout.Describe(document)}",
            Space,
            Element("a", document.Source.Path).Class("file").With("href", _links.To(document.Source, default))))));

    private static HtmlElement? Context(string? text) => text is null ? null : Element("p", text).Class("context");
}
