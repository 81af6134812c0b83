using PolicyDiff.Pipeline.History;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Endpoints;

/// <summary><c>/historie/{topic or id}</c>: how requirements came to be; without a topic the form that asks for one.</summary>
internal sealed class HistoryEndpoint(SiteServices services) : IPageEndpoint
{
    private const int UsualLimit = 10;
    private const int MostLines = 1_000;

    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/historie", "/historie/{topic}"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        if (request.Text(QueryNames.Topic) is { } asked)
        {
            return new Redirect(request.Addresses.Of(
                Address.Path("historie", asked), (QueryNames.Insurer, request.Text(QueryNames.Insurer)), (
                    QueryNames.CareType,
                    request.Text(QueryNames.CareType))));
        }

        var form = await FormAsync(request, cancellationToken).ConfigureAwait(false);
        if (request.Route("topic") is not { Length: > 0 } topic)
        {
            return new PageAnswer(request.Messages["History.Title"], [Element("p", request.Messages["History.Help"]), form]);
        }

        var report = await services.Workspace.MakeHistoryAsync(
            new HistoryRequest(topic, request.FileLayout)
            {
                Insurer = request.Text(QueryNames.Insurer),
                CareType = request.Text(QueryNames.CareType),
                Limit = request.Number(QueryNames.Limit, 1, MostLines) ?? UsualLimit,
            },
            cancellationToken).ConfigureAwait(false);
        return ReportPage.Of(report, request, "historie", form);
    }

    private async Task<HtmlElement> FormAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var (form, names) = (new FormParts(request), await CorpusNames.OfAsync(services.Workspace, request, cancellationToken)
            .ConfigureAwait(false));
        return form.Form(
            "/historie",
            request.Messages["History.Form"],
            form.Text(QueryNames.Topic, "History.Topic", "search"),
            form.Choice(QueryNames.Insurer, "Form.Insurer", names.Insurers),
            form.Choice(QueryNames.CareType, "Form.CareType", names.CareTypes),
            form.Button("History.Button"));
    }
}
