using PolicyDiff.Pipeline.Calendar;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;

namespace PolicyDiff.Web.Endpoints;

/// <summary><c>/kalender</c>: the deadlines of policies by day.</summary>
internal sealed class CalendarEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/kalender"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var form = await FormAsync(request, cancellationToken).ConfigureAwait(false);
        var asked = new CalendarRequest(request.FileLayout)
        {
            Year = request.Year(QueryNames.Year),
            Insurer = request.Text(QueryNames.Insurer),
            CareType = request.Text(QueryNames.CareType),
        };
        var report = await services.Workspace.MakeCalendarAsync(asked, cancellationToken).ConfigureAwait(false);
        return ReportPage.Of(report, request, "kalender", form);
    }

    private async Task<HtmlElement> FormAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var (form, names) = (new FormParts(request), await CorpusNames.OfAsync(services.Workspace, request, cancellationToken)
            .ConfigureAwait(false));
        return form.Form(
            "/kalender",
            request.Messages["Calendar.Form"],
            form.Choice(QueryNames.Insurer, "Form.Insurer", names.Insurers),
            form.Choice(QueryNames.Year, "Form.Year", names.Years),
            form.Choice(QueryNames.CareType, "Form.CareType", names.CareTypes),
            form.Button("Form.Show"));
    }
}
