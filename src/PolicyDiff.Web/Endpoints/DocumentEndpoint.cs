using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Endpoints;

/// <summary><c>/doc/{id}</c>: a document with its sections; <c>/doc/{id}/sectie/3.2</c>: a section with what is below it.</summary>
internal sealed class DocumentEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/doc/{id}", "/doc/{id}/sectie/{section}"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var section = request.Route("section") is { Length: > 0 } asked ? asked : null;
        var report = await services.Workspace.ShowStoredAsync(request.Route("id"), section, cancellationToken).ConfigureAwait(false);
        if (request.Format is { } format)
        {
            return ReportPage.File(report, request.FileLayout, format, report.Document.Id.Value);
        }

        var fragment = HtmlFragment.Of(report, request.PageLayout);
        return new PageAnswer(
            fragment.Title,
            [Ways(report, section, request), ReportPage.Downloads(report, request), section is null
                ? Contents(report.Document, request)
                : null, Element("div", fragment.Body).Class("reading")]);
    }

    private static HtmlElement Ways(DocumentReport report, string? section, PageRequest request)
    {
        var document = report.Document;
        return Element(
            "p",
            section is null
                ? null
                : Element("a", request.Messages["Document.Whole"]).With("href", request.Addresses.OfDocument(document.Id)),
            section is null ? null : " · ",
            Element("a", request.Messages["Document.Source"])
                .With("href", request.Addresses.OfSource(document.Id, report.Sections.Count > 0 ? report.Sections[0].Location : default)));
    }

    private static HtmlElement? Contents(PolicyDocument document, PageRequest request) => document.Sections.Count < 2
        ? null
        : Element(
            "nav",
            Element("details", Element("summary", request.Messages["Document.Contents"]), List(document.Sections, document, request)))
            .Class("contents").With("aria-label", request.Messages["Document.Contents"]);

    private static HtmlElement? List(IReadOnlyList<Section> sections, PolicyDocument document, PageRequest request)
    {
        List<Section> named = [.. sections.Where(section => section.Heading.Length > 0)];
        return named.Count == 0 ? null : Element("ul", named.Select(section => Element(
            "li",
            Element("a", section.Heading).With("href", request.Addresses.OfSection(document.Id, section)),
            List(section.Children, document, request))));
    }
}
