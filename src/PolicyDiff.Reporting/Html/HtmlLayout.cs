using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Layouts;
using PolicyDiff.Reporting.Wording;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Reporting.Html;

/// <summary>Sets reports as one HTML page.</summary>
internal sealed partial class HtmlLayout(ReportWords words, ReportOptions options) : ReportLayout(words, options)
{
    private const int DeepestHeading = 6;

    private readonly HtmlPage _page = new();

    /// <inheritdoc/>
    public override string ToString() => _page.ToString();

    /// <inheritdoc/>
    public override void Write(Report report)
    {
        var changes = report as ChangeReport;
        _anchors = new Anchors(changes?.Parts.SelectMany(part => part.Set.Changes) ?? []);
        new HtmlFrame(_page, Words).Write(
            report.Title,
            changes is null ? null : () => WriteTools(changes),
            () => base.Write(report),
            report is ChangeReport or SearchReport or ThemeTableReport ? Words["Report.Disclaimer"] : null);
    }

    /// <summary>The title is in the frame of the page.</summary>
    public override void Title(string title, bool wide = false)
    {
    }

    /// <inheritdoc/>
    public override void Paragraph(string text, bool isAside = false) => _page.Add(Element("p", text));

    /// <inheritdoc/>
    public override void Notices(IReadOnlyList<Notice> notices) =>
        _page.Add(notices.Select(notice => HtmlParts.Notice(notice.Text, Words)));

    /// <inheritdoc/>
    public override void Bars(IReadOnlyList<Distribution> distributions) =>
        _page.Add(distributions.Select(distribution => HtmlParts.Bars(distribution, Words)));

    /// <inheritdoc/>
    public override void Table(
        string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<int> shares) =>
        _page.Add(HtmlParts.Table(name, header, rows));

    /// <inheritdoc/>
    public override void Documents(CorpusReport report) =>
        _page.Add(HtmlParts.Table(report.Title, DocumentRows.Header(Words), report.Documents.Select(Words.Row)));

    /// <summary>The closing line is in the frame of the page.</summary>
    public override void Disclaimer(bool ruled = false)
    {
    }

    /// <inheritdoc/>
    public override IDisposable? Document() => _page.In(Element("div").Class("document").With("lang", HtmlParts.DocumentLanguage(Words)));

    /// <summary>Levels follow the nesting, not the document: a heading is never more than one deeper than the one above it.</summary>
    public override IDisposable? Section(Section section, int depth, string? why) => _page.In(Element(
        "section",
        section.Heading.Length > 0 ? Element($"h{Math.Min(depth, DeepestHeading)}", section.Heading) : null,
        why is null ? null : Element("p", why)));

    /// <inheritdoc/>
    public override void Items(IReadOnlyList<ListItem> items) => _page.Add(List(items));

    /// <inheritdoc/>
    public override void Table(Table table, int columns) => _page.Add(HtmlParts.Table(
        Words["Html.Table"],
        [.. table.Header, .. Enumerable.Repeat(string.Empty, columns - table.Header.Count)],
        table.Rows.Select(row => row.Cells)));

    /// <inheritdoc/>
    public override void Note(string text) => _page.Add(Element("p", text).Class("footnote"));

    /// <inheritdoc/>
    public override void Footnote(string mark, string text) => Note($"[{mark}] {text}");

    /// <inheritdoc/>
    public override IDisposable? Question(SearchReportAnswer answer) =>
        _page.In(Element("section", Element("h2", answer.Query)).Class("part"));

    /// <inheritdoc/>
    public override void Hits(IReadOnlyList<SearchHit> hits, CitationNames names, SourceLinks links)
    {
        var quotes = new QuoteHtml(Words, names, links);
        _page.Add(Element("ol", hits.Select(hit => Hit(hit, quotes))).Class("hits"));
    }

    /// <inheritdoc/>
    public override void Facets(IReadOnlyList<string> facets) => _page.Add(facets.Select(facet => Element("p", facet).Class("context")));

    /// <inheritdoc/>
    public override void ThemeTable(ThemeTableLayout table) => _page.Add(new ThemeTableHtml(Words, Options, table).Of());

    /// <inheritdoc/>
    protected override void FilledFacts(IReadOnlyList<(string Name, string Value)> facts)
    {
        var rows = facts.Select(fact => HtmlParts.NamedRow(fact.Name, Element("td", fact.Value)));
        _page.Add(Element("table", Element("tbody", rows)).Class("facts"));
    }

    /// <inheritdoc/>
    protected override void Warnings(string heading, IEnumerable<(string Place, string What, string Remedy)> warnings)
    {
        var items = warnings.Select(warning =>
            Element("li", Element("strong", warning.Place), Element("p", warning.What), Element("p", warning.Remedy).Class("remedy")));
        _page.Add(Element("section", Element("h2", heading), Element("ul", items)).Class("warnings"));
    }

    /// <summary>Markers are shown as printed.</summary>
    private static HtmlElement List(IReadOnlyList<ListItem> items) =>
        Element("ul", items.Select(Item)).Class("printed").With("role", "list");

    private static HtmlElement Item(ListItem item) =>
        Element("li", Element("span", item.Marker).Class("marker"), Space, item.Text, item.Children.Count > 0 ? List(item.Children) : null);

    private HtmlElement Hit(SearchHit hit, QuoteHtml quotes) => Element(
        "li",
        [
            Element("h3", hit.Place.Heading()),
            hit.Snippet.Text.Length > 0 ? quotes.Quote(hit.Snippet.Marked()) : Element("p", Words["Search.NoSentence"]).Class("context"),
            quotes.Source(hit.Place.Citation()),
            .. hit.AlsoIn.Select(place => quotes.Source(place.Citation(), Words["Search.AlsoIn"])),
        ]);
}
