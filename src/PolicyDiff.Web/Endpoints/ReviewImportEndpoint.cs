using Microsoft.AspNetCore.Http;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Readers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.Endpoints;

/// <summary>Takes <c>/beoordelingen</c>: a file of verdicts, or an Excel report with verdicts, as <c>--review</c> does.</summary>
internal sealed class ReviewImportEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/beoordelingen"];

    /// <inheritdoc/>
    public string Method => HttpMethods.Post;

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var fields = await request.Context.Request.ReadFormAsync(cancellationToken).ConfigureAwait(false);
        if (fields.Files is not [{ Length: > 0 } file, ..])
        {
            throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.NoFile, null));
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellationToken).ConfigureAwait(false);
        content.Position = 0;
        var entries = ReviewFiles.Read(content, Path.GetFileName(file.FileName));
        await services.Readers.ChangeAsync(
            ReaderId.Ensure(request.Context),
            notes => notes.Settle(entries.Values).Mark(entries.Keys, seen: true),
            cancellationToken).ConfigureAwait(false);
        return new Redirect(new SentForm(fields).BackTo());
    }
}
