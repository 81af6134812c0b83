using Microsoft.AspNetCore.Http;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.Endpoints.Adding;

/// <summary>Takes <c>/toevoegen/bevestigen</c>: documents go to the corpus with what a person said of them, and are read.</summary>
internal sealed class AddConfirmEndpoint(SiteServices services) : IPageEndpoint
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/toevoegen/bevestigen"];

    /// <inheritdoc/>
    public string Method => HttpMethods.Post;

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var form = new SentForm(await request.Context.Request.ReadFormAsync(cancellationToken).ConfigureAwait(false));
        var id = form.Text(AddFields.Job);
        var job = services.Work.Adding.Find(id);
        var items = await job.Reading!.Answer.WaitAsync(cancellationToken).ConfigureAwait(false);

        // All is checked before anything is done.
        var entries = items.Where(item => item.Found is not null)
            .Select((item, index) => (item.Found!.Id, Index: index))
            .Where(document => form.Text(AddFields.NameOf(AddFields.Wanted, document.Index)).Length > 0)
            .ToDictionary(document => document.Id, document => Entry(form, document.Index), StringComparer.Ordinal);
        job.Take(items, entries);
        return new Redirect(request.Addresses.Of($"/toevoegen/opdracht/{id}"));
    }

    private static ManifestEntry Entry(SentForm form, int index) => new()
    {
        Path = string.Empty,
        Insurer = form.Text(AddFields.NameOf(AddFields.Insurer, index)) is { Length: > 0 } insurer
            ? insurer
            : throw Lacking(AddFields.Insurer, string.Empty, "Zorg en Zekerheid"),
        Years = YearsOf(form.Text(AddFields.NameOf(AddFields.Years, index))),
        CareTypes = [.. form.Text(AddFields.NameOf(AddFields.CareTypes, index))
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(type => type.ToLowerInvariant())],
        Kind = KindOf(form.Text(AddFields.NameOf(AddFields.Kind, index))),
    };

    private static DocumentKind? KindOf(string typed) =>
        Enum.TryParse<DocumentKind>(typed, out var kind) && Enum.IsDefined(kind) ? kind : null;

    private static YearRange YearsOf(string typed)
    {
        int[] years = [.. typed.Split('-', '/').Select(year => PageRequest.YearOf(AddFields.Years, year.Trim()))];
        return years is [var first, .. { Length: <= 1 }]
            && years[^1] >= first ? new YearRange(first, years[^1]) : throw Lacking(AddFields.Years, typed, "2025, 2024-2025");
    }

    private static PolicyDiffException Lacking(string field, string typed, string example) =>
        new(Diagnostic.Error(WebDiagnostics.UnknownValue, null, field, typed, example));
}
