using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Endpoints;

/// <summary><c>/</c>: what the corpus holds and what it lacks, and the list of its documents.</summary>
internal sealed class HomeEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var coverage = await services.Workspace.DescribeCoverageAsync(request.PageLayout, cancellationToken).ConfigureAwait(false);
        if (request.Format is { } format)
        {
            return ReportPage.File(coverage, request.FileLayout, format, "overzicht");
        }

        var corpus = await services.Workspace.DescribeCorpusAsync(withStatus: false, request.PageLayout, cancellationToken)
            .ConfigureAwait(false);
        var (covered, documents) = (HtmlFragment.Of(coverage, request.PageLayout), HtmlFragment.Of(corpus, request.PageLayout));
        return new PageAnswer(
            request.Messages["Home.Title"],
            [
                SearchForm(request),
                Element(
                    "p",
                    request.Messages.Format("Home.Counts", corpus.Documents.Count, coverage.Rows.Select(row => row.Insurer)
                        .Distinct(StringComparer.Ordinal)
                        .Count(), Lacking(coverage))),
                Element("h2", covered.Title),
                ReportPage.Downloads(coverage, request),
                covered.Body,
                Element("h2", documents.Title),
                Element("div", documents.Body).Class("below"),
            ])
        { IsWide = true };
    }

    private static HtmlElement SearchForm(PageRequest request)
    {
        var form = new FormParts(request);
        return form.Form(
            "/zoek",
            request.Messages["Search.Form"],
            form.Text(QueryNames.Query, "Search.Query", "search"),
            form.Button("Search.Button"));
    }

    /// <summary>How many years of an insurer's care types have no document.</summary>
    private static int Lacking(CoverageReport coverage) => coverage.Rows.Sum(row => row.Documents.Count(documents => documents.Count == 0));
}
