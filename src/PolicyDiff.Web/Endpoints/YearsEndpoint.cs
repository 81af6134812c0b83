using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;

namespace PolicyDiff.Web.Endpoints;

/// <summary><c>/jaren/2022/2025</c>: what changed between two years; of one insurer in full, of several a row each.</summary>
internal sealed class YearsEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/jaren/{left}/{right}"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var address = new ComparisonAddress(request.Route("left"), request.Route("right"), IsYears: true)
        {
            Insurer = request.Text(QueryNames.Insurer),
            CareType = request.Text(QueryNames.CareType),
        };
        var view = await ComparisonView.OfAsync(services, request, address, cancellationToken).ConfigureAwait(false);
        var (form, names) = (new FormParts(request), await CorpusNames.OfAsync(services.Workspace, request, cancellationToken)
            .ConfigureAwait(false));
        return new ComparisonPage(view, request).Answer(
            form.Choice(QueryNames.Insurer, "Form.Insurer", names.Insurers), form.Choice(
                QueryNames.CareType,
                "Form.CareType",
                names.CareTypes));
    }
}
