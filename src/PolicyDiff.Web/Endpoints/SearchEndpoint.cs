using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Endpoints;

/// <summary><c>/zoek?q=</c>: sections that answer a question, with how they are spread as links that narrow it.</summary>
internal sealed class SearchEndpoint(SiteServices services) : IPageEndpoint
{
    private const int UsualLimit = 10;
    private const int MostHits = 200;

    private static readonly string[] Narrowing = [QueryNames.Insurer, QueryNames.Year, QueryNames.CareType, QueryNames.Kind, QueryNames.Section];

    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/zoek"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var query = request.Text(QueryNames.Query) ?? string.Empty;
        if (query.Length == 0 && !Narrowing.Any(name => request.Text(name) is not null))
        {
            return new PageAnswer(
                request.Messages["Search.Title"],
                [Form(request), Element("p", request.Messages["Search.Help"]).Class("context")]);
        }

        var report = await services.Workspace.AnswerAsync([null], [Request(request, query)], request.FileLayout, cancellationToken)
            .ConfigureAwait(false);
        return request.Format is { } format ? ReportPage.File(report, request.FileLayout, format, "zoeken") : Page(report, request);
    }

    private static SearchRequest Request(PageRequest request, string query) => new(query)
    {
        Insurer = request.Text(QueryNames.Insurer),
        Year = request.Text(QueryNames.Year),
        CareType = request.Text(QueryNames.CareType),
        Kind = request.Text(QueryNames.Kind),
        Section = request.Text(QueryNames.Section),
        Limit = request.Number(QueryNames.Limit, 1, MostHits) ?? UsualLimit,
    };

    private static PageAnswer Page(SearchReport report, PageRequest request)
    {
        var answer = report.Answers[0];
        var shown = new SearchReport(report.Title, [new SearchReportAnswer(answer.Result, answer.Notes, [])]);
        return new PageAnswer(
            report.Title,
            [
                Form(request),
                .. answer.Result.Diagnostics.Select(
                    diagnostic => Element("p", Core.Diagnostics.DiagnosticMessages.What(diagnostic, request.Culture))
                    .Class("notice")),
                Meant(answer.Result, request),
                Facets(answer.Result, request),
                ReportPage.Downloads(report, request),
                HtmlFragment.Of(shown, request.PageLayout).Body,
                More(answer.Result, request),
            ]);
    }

    private static HtmlElement Form(PageRequest request)
    {
        var form = new FormParts(request);
        return form.Form(
            "/zoek",
            request.Messages["Search.Form"],
            [form.Text(QueryNames.Query, "Search.Query", "search"), form.Button("Search.Button"), .. Narrowing.Select(
                name => FormParts.Hidden(name, request.Text(name)))]);
    }

    private static HtmlElement? Meant(SearchResult result, PageRequest request) => result.DidYouMean is not { } meant
        ? null
        : Element("p", request.Messages["Search.SearchFor"], Space, Element("a", meant)
            .With("href", request.Addresses.Of("/zoek", (QueryNames.Query, meant))));

    private static HtmlElement? Facets(SearchResult result, PageRequest request)
    {
        List<HtmlNode> groups = [.. result.Facets.Where(facet => facet.Values.Count > 1 || request.Text(QueryOf(facet)) is not null)
            .Select(facet => Facet(facet, request))];
        return groups.Count == 0 ? null : Element("nav", groups).Class("facets").With("aria-label", request.Messages["Search.Narrow"]);
    }

    private static HtmlElement Facet(SearchFacet facet, PageRequest request)
    {
        var (name, chosen) = (QueryOf(facet), request.Text(QueryOf(facet)));
        var values = facet.Values.Select(value =>
            Element("li", Element("a", SearchReportComposer.NameOf(facet, value, request.FileLayout))
                .With("href", With(request, name, value.Value)), Space, $"({value.Count})"));
        HtmlNode[] all = chosen is null
            ? []
            : [Element("li", Element("strong", chosen), Space, Element("a", request.Messages["Search.All"])
                .With("href", With(request, name, null)))];
        return Element(
            "div",
            Element("h2", SearchReportComposer.NameOf(facet, request.FileLayout)),
            Element("ul", [.. all, .. chosen is null ? values : []]));
    }

    /// <summary>Twice as many hits on the page, while there are more.</summary>
    private static HtmlElement? More(SearchResult result, PageRequest request)
    {
        var limit = request.Number(QueryNames.Limit, 1, MostHits) ?? UsualLimit;
        return result.Hits.Count < limit || limit == MostHits
            ? null
            : Element("p", Element("a", request.Messages["Search.More"])
                .With("href", With(request, QueryNames.Limit, $"{Math.Min(MostHits, limit * 2)}")));
    }

    private static string With(PageRequest request, string name, string? value) => request.Addresses.Of(
        "/zoek",
        [(QueryNames.Query, request.Text(QueryNames.Query)), .. Narrowing.Where(other => other != name)
            .Select(other => (other, request.Text(other))), (name, value)]);

    private static string QueryOf(SearchFacet facet) => facet.Name switch
    {
        "insurer" => QueryNames.Insurer,
        "year" => QueryNames.Year,
        "careType" => QueryNames.CareType,
        _ => QueryNames.Kind,
    };
}
