using Microsoft.AspNetCore.Http;
using PolicyDiff.Core.Changes;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Readers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;

namespace PolicyDiff.Web.Endpoints;

/// <summary>
/// Takes <c>/oordeel</c>: what a reader settles about a change, with or without a note. A change that was settled was seen.
/// </summary>
internal sealed class VerdictEndpoint(SiteServices services) : IPageEndpoint
{
    private const int LongestNote = 2_000;

    private static readonly string[] Verdicts = [.. Enum.GetNames<ReviewVerdict>().Select(name => name.ToLowerInvariant())];

    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/oordeel"];

    /// <inheritdoc/>
    public string Method => HttpMethods.Post;

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var fields = await request.Context.Request.ReadFormAsync(cancellationToken).ConfigureAwait(false);
        var form = new SentForm(fields);
        var deeds = form.Deeds(Verdicts);
        await services.Readers.ChangeAsync(
            ReaderId.Ensure(request.Context),
            notes =>
                deeds.Aggregate(
                    notes,
                    (before, deed) => Settle(
                        before,
                        deed.Fingerprint,
                        Enum.Parse<ReviewVerdict>(deed.Deed, ignoreCase: true),
                        Note(form, fields))),
            cancellationToken).ConfigureAwait(false);
        return new Redirect(form.BackTo(deeds is [var only] ? only.Anchor : null));
    }

    /// <summary>The note that was sent; null where the form has none, and then the earlier one stays.</summary>
    private static string? Note(SentForm form, IFormCollection fields) =>
        !fields.ContainsKey(ReaderFields.Note)
            ? null
            : form.Text(ReaderFields.Note) is { Length: > LongestNote } text
            ? text[..LongestNote]
            : form.Text(ReaderFields.Note);

    private static ReaderNotes Settle(ReaderNotes notes, string fingerprint, ReviewVerdict verdict, string? note)
    {
        var entry = new ReviewEntry(fingerprint, verdict, note ?? notes.Settled.GetValueOrDefault(fingerprint)?.Note ?? string.Empty);
        var settled = notes.Settle([entry]);
        return verdict == ReviewVerdict.Open ? settled : settled.Mark([fingerprint], seen: true);
    }
}
