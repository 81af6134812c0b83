using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Declared;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;

namespace PolicyDiff.Web.Endpoints;

/// <summary><c>/aangekondigd</c>: the insurers' own lists of changes, checked.</summary>
internal sealed class DeclaredEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/aangekondigd"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var form = await FormAsync(request, cancellationToken).ConfigureAwait(false);
        var asked = new DeclaredRequest(request.Text(QueryNames.Insurer), request.Year(QueryNames.Year), request.Text(QueryNames.CareType));
        var report = await services.Workspace.CheckDeclaredAsync(asked, new ComparisonSettings(request.FileLayout), cancellationToken)
            .ConfigureAwait(false);
        return ReportPage.Of(report, request, "aangekondigd", form);
    }

    private async Task<HtmlElement> FormAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var (form, names) = (new FormParts(request), await CorpusNames.OfAsync(services.Workspace, request, cancellationToken)
            .ConfigureAwait(false));
        return form.Form(
            "/aangekondigd",
            request.Messages["Declared.Form"],
            form.Choice(QueryNames.Insurer, "Form.Insurer", names.Insurers),
            form.Choice(QueryNames.Year, "Form.Year", names.Years),
            form.Choice(QueryNames.CareType, "Form.CareType", names.CareTypes),
            form.Button("Form.Show"));
    }
}
