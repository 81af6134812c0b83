using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.Sheets;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.Endpoints;

/// <summary>
/// <c>/bron/{id}/pagina/12.svg?kaders=12:72,110.5,420,12</c>: a page of a PDF as a drawing, with boxes, as long as the file is the one
/// that was read.
/// </summary>
internal sealed class SheetEndpoint(SiteServices services) : IPageEndpoint
{
    private const string Svg = "image/svg+xml";

    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/bron/{id}/pagina/{page}.svg"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var document = await services.Workspace.FindDocumentAsync(request.Route("id"), cancellationToken).ConfigureAwait(false);
        var boxes = BoxesOf(request);
        if (!int.TryParse(request.Route("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < 1 || number > (document.Source.PageCount ?? 0) || !document.Source.IsPdf)
        {
            throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.NoSuchSheet, null, request.Route("page"), document.Source.Path));
        }

        // The worker reads in another process; a thread waits for it.
        var page = await Task.Run(() => services.Workspace.ReadPageAsync(document, number, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        return page is { Width: > 0, Height: > 0 }
            ? new ContentAnswer(new MemoryStream(SheetDrawing.Of(page, boxes)), Svg, $"pagina-{request.Route("page")}.svg", IsInline: true)
            : throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.SourceGone, null, document.Source.Path));
    }

    private static IReadOnlyList<PageBox> BoxesOf(PageRequest request)
    {
        var typed = request.Text(QueryNames.Boxes) ?? string.Empty;
        try
        {
            return BoxText.Boxes(typed);
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            throw new PolicyDiffException(
                Diagnostic.Error(WebDiagnostics.UnknownValue, null, QueryNames.Boxes, typed, "12:72,110.5,420,12"),
                error);
        }
    }
}
