using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Endpoints;

/// <summary><c>/vergelijk</c>: asks for two documents or insurers, and leads to their comparison.</summary>
internal sealed class CompareFormEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/vergelijk"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        if (request.Text(QueryNames.Left) is { } left && request.Text(QueryNames.Right) is { } right)
        {
            return new Redirect(
                request.Addresses.OfComparison(
                    new ComparisonAddress(left, right, IsYears: false) { CareType = request.Text(QueryNames.CareType), Year = request.Text(QueryNames.Year) }));
        }

        var (form, names) = (new FormParts(request), await CorpusNames.OfAsync(services.Workspace, request, cancellationToken)
            .ConfigureAwait(false));
        (string, string)[] sides =
        [
            .. names.Insurers.Select(insurer => (insurer, insurer)),
            .. names.Documents.Select(
                document =>
                    (document.Id.Value, $"{document.Metadata.Insurer} {document.Metadata.Validity}: {document.Metadata.Title}".Trim())),
        ];
        return new PageAnswer(
            request.Messages["Compare.Title"],
            [
                Element("p", request.Messages["Compare.Help"]),
                form.Form(
                    "/vergelijk",
                    request.Messages["Compare.Form"],
                    form.Required(QueryNames.Left, "Compare.Left", sides, null),
                    form.Required(QueryNames.Right, "Compare.Right", sides, sides.Skip(1).FirstOrDefault().Item1),
                    form.Choice(QueryNames.Year, "Form.Year", names.Years),
                    form.Choice(QueryNames.CareType, "Form.CareType", names.CareTypes),
                    form.Button("Compare.Button")),
            ]);
    }
}
