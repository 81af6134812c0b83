using Microsoft.AspNetCore.Http;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Readers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;

namespace PolicyDiff.Web.Endpoints;

/// <summary>Takes <c>/gezien</c>: changes that a reader has seen, or wants to see again.</summary>
internal sealed class SeenEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/gezien"];

    /// <inheritdoc/>
    public string Method => HttpMethods.Post;

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var form = new SentForm(await request.Context.Request.ReadFormAsync(cancellationToken).ConfigureAwait(false));
        var deeds = form.Deeds(ReaderFields.See, ReaderFields.Unsee);
        await services.Readers.ChangeAsync(
            ReaderId.Ensure(request.Context),
            notes => deeds.Aggregate(notes, (before, deed) => before.Mark([deed.Fingerprint], deed.Deed == ReaderFields.See)),
            cancellationToken).ConfigureAwait(false);
        return new Redirect(form.BackTo(deeds is [var only] ? only.Anchor : null));
    }
}
