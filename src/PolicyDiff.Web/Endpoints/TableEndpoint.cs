using PolicyDiff.Pipeline.Tables;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Pages;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Endpoints;

/// <summary><c>/tabel</c>: policies side by side, theme by theme.</summary>
internal sealed class TableEndpoint(SiteServices services) : IPageEndpoint
{
    private const string Asked = "maken";
    private const int MostStatements = 50;

    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/tabel"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var form = await FormAsync(request, cancellationToken).ConfigureAwait(false);
        if (request.Text(Asked) is null && request.Format is null)
        {
            return new PageAnswer(request.Messages["Table.Title"], [Element("p", request.Messages["Table.Help"]), form]);
        }

        var report = await services.Work.Tables.GetAsync(Request(request), request, cancellationToken).ConfigureAwait(false);
        return ReportPage.Of(report, request, "tabel", Element("details", Element("summary", request.Messages["Table.Again"]), form));
    }

    private TableRequest Request(PageRequest request) => new(request.FileLayout)
    {
        Themes = request.Text(QueryNames.Themes) is { } asked ? Collection(asked) : null,
        Insurers = request.List(QueryNames.Insurer),
        Year = request.Year(QueryNames.Year),
        CareType = request.Text(QueryNames.CareType),
        Columns = request.Values<TableColumns>(QueryNames.Columns) is [var columns, ..] ? columns : TableColumns.Insurer,
        StatementsPerCell = request.Number(QueryNames.Limit, 1, MostStatements),
    };

    /// <summary>Only a collection by its name: the address never names a file.</summary>
    private string Collection(string asked) => services.Workspace.CollectionOfThemes(asked);

    private async Task<HtmlElement> FormAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var (form, names) = (new FormParts(request), await CorpusNames.OfAsync(services.Workspace, request, cancellationToken)
            .ConfigureAwait(false));
        return form.Form(
            "/tabel",
            request.Messages["Table.Form"],
            form.Choice(QueryNames.Themes, "Table.Themes", services.Workspace.ThemeCollections),
            form.Choice(QueryNames.Columns, "Table.Columns", Enum.GetValues<TableColumns>()
                .Select(value => (value.ToString().ToLowerInvariant(), request.Messages[$"Table.Columns.{value}"]))),
            form.Choice(QueryNames.Year, "Form.Year", names.Years),
            form.Choice(QueryNames.CareType, "Form.CareType", names.CareTypes),
            form.Boxes(QueryNames.Insurer, "Form.Insurers", names.Insurers),
            FormParts.Hidden(Asked, "1"),
            form.Button("Table.Button"));
    }
}
