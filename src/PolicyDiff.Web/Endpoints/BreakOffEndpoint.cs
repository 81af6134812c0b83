using Microsoft.AspNetCore.Http;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Endpoints;

/// <summary>Takes <c>/afbreken</c>: long work that nobody wants to wait for any more.</summary>
internal sealed class BreakOffEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/afbreken"];

    /// <inheritdoc/>
    public string Method => HttpMethods.Post;

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var form = new SentForm(await request.Context.Request.ReadFormAsync(cancellationToken).ConfigureAwait(false));
        services.Work.Desk.BreakOff(form.Text(ProgressPage.WorkField));
        return Done(request);
    }

    /// <summary>The page that says that work was broken off.</summary>
    public static PageAnswer Done(PageRequest request) => new(
        request.Messages["Work.BrokenOff"],
        [
            Element("p", request.Messages["Work.BrokenOffHelp"]),
            Element("p", Element("a", request.Messages["Nav.Home"]).With("href", request.Addresses.Of("/"))),
        ]);
}
