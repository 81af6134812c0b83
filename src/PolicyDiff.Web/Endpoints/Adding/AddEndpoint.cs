using Microsoft.AspNetCore.Http;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Adding;
using PolicyDiff.Web.Adding;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.Endpoints.Adding;

/// <summary>Takes files at <c>/toevoegen</c>, and leads to the page that shows what is found in them.</summary>
internal sealed class AddEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/toevoegen"];

    /// <inheritdoc/>
    public string Method => HttpMethods.Post;

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var adding = services.Work.Adding;
        List<IncomingFile> kept = [];
        List<IncomingItem> refused = [];
        var isWhole = false;
        try
        {
            var upload = Upload.Of(request.Context);
            while (await upload.NextAsync(cancellationToken).ConfigureAwait(false) is var (name, content))
            {
                await KeepAsync(name, content, kept, refused, cancellationToken).ConfigureAwait(false);
            }

            isWhole = true;
        }
        finally
        {
            if (!isWhole)
            {
                kept.ForEach(file => adding.Incoming.Drop(file.Id));
            }
        }

        return kept.Count + refused.Count > 0
            ? new Redirect(request.Addresses.Of($"/toevoegen/opdracht/{adding.Begin(kept, refused)}"))
            : throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.NoFile, null));
    }

    /// <summary>One bad file costs itself.</summary>
    private async Task KeepAsync(
        string name,
        Stream content,
        List<IncomingFile> kept,
        List<IncomingItem> refused,
        CancellationToken cancellationToken)
    {
        var incoming = services.Work.Adding.Incoming;
        if (!incoming.Extensions.Contains(SafeFileName.ExtensionOf(name), StringComparer.Ordinal))
        {
            var (shown, known) = (SafeFileName.Of(name), string.Join(" ", incoming.Extensions));
            refused.Add(IncomingItem.Refused(Diagnostic.Error(WebDiagnostics.CannotAdd, null, shown, known), shown));
            return;
        }

        try
        {
            kept.Add(await incoming.KeepAsync(content, name, cancellationToken).ConfigureAwait(false));
        }
        catch (PolicyDiffException stop) when (stop.InnerException is BadHttpRequestException refusal)
        {
            throw refusal;
        }
        catch (PolicyDiffException stop)
        {
            refused.Add(IncomingItem.Refused(stop.Diagnostic, SafeFileName.Of(name)));
        }
    }
}
