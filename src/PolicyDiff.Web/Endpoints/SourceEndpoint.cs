using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.Endpoints;

/// <summary>
/// <c>/bron/{id}</c>: the file that a document was read from, as long as it is the one that was read. PDF is shown by the browser; any
/// other text is shown as
/// text, so that nothing in it runs.
/// </summary>
internal sealed class SourceEndpoint(SiteServices services) : IPageEndpoint
{
    private const string Pdf = "application/pdf";

    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/bron/{id}"];

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var document = await services.Workspace.FindDocumentAsync(request.Route("id"), cancellationToken).ConfigureAwait(false);
        var content = await services.Workspace.OpenSourceAsync(document, cancellationToken).ConfigureAwait(false)
            ?? throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.SourceGone, null, document.Source.Path));
        var (name, mediaType) = (Path.GetFileName(document.Source.Path), document.Source.MediaType);
        return mediaType switch
        {
            Pdf => new ContentAnswer(content, Pdf, name, IsInline: true),
            _ when mediaType.StartsWith("text/", StringComparison.Ordinal) =>
                new ContentAnswer(content, "text/plain; charset=utf-8", name, IsInline: true),
            _ => new ContentAnswer(content, "application/octet-stream", name, IsInline: false),
        };
    }
}
