using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;

namespace PolicyDiff.Web.Endpoints;

/// <summary><c>/vergelijk/{left}/{right}</c>: two documents of the index, or two insurers; never files.</summary>
internal sealed class CompareEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/vergelijk/{left}/{right}"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var address = new ComparisonAddress(request.Route("left"), request.Route("right"), IsYears: false)
        {
            CareType = request.Text(QueryNames.CareType),
            Year = request.Text(QueryNames.Year),
        };
        var view = await ComparisonView.OfAsync(services, request, address, cancellationToken).ConfigureAwait(false);
        return new ComparisonPage(view, request)
            .Answer(FormParts.Hidden(QueryNames.CareType, address.CareType), FormParts.Hidden(QueryNames.Year, address.Year));
    }
}
