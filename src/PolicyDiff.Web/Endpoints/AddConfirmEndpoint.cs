using Microsoft.AspNetCore.Http;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Ingest;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Answers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.Texts;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Endpoints;

/// <summary>Takes <c>/toevoegen/bevestigen</c>: a file goes to the corpus with what a person said of it, and is read.</summary>
internal sealed class AddConfirmEndpoint(SiteServices services) : IPageEndpoint
{
    /// <summary>The field with the id of the file.</summary>
    public const string Id = "id";

    /// <summary>The field with the insurer.</summary>
    public const string Insurer = "verzekeraar";

    /// <summary>The field with the years: one, or the first and the last.</summary>
    public const string Years = "jaren";

    /// <summary>The field with the care types, parted by commas.</summary>
    public const string CareTypes = "zorgsoorten";

    /// <summary>The field with the kind of paper.</summary>
    public const string Kind = "papier";

    /// <inheritdoc/>
    public IReadOnlyList<string> Patterns => ["/toevoegen/bevestigen"];

    /// <inheritdoc/>
    public string Method => HttpMethods.Post;

    /// <inheritdoc/>
    public async Task<Answer> AnswerAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var form = new SentForm(await request.Context.Request.ReadFormAsync(cancellationToken).ConfigureAwait(false));
        var result = await services.Workspace.Incoming.AddAsync(form.Text(Id), Entry(form), cancellationToken).ConfigureAwait(false)
            ?? throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.UploadGone, null));
        return result.Files is [{ Document: { } document }, ..] && result.Count(FileStatus.Read) > 0
            ? new PageAnswer(
                request.Messages["Add.Done"],
                [Element("p", Element("a", document.Metadata.Title)
                    .With("href", request.Addresses.OfDocument(document.Id))), .. Notes(result, request)])
            : throw new PolicyDiffException(result.AllDiagnostics.FirstOrDefault() ?? Diagnostic.Error(WebDiagnostics.UploadGone, null));
    }

    private static ManifestEntry Entry(SentForm form) => new()
    {
        Path = string.Empty,
        Insurer = form.Text(Insurer) is { Length: > 0 } insurer ? insurer : throw Lacking(Insurer, string.Empty, "Zorg en Zekerheid"),
        Years = YearsOf(form.Text(Years)),
        CareTypes = [.. form.Text(CareTypes)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(type => type.ToLowerInvariant())],
        Kind = Enum.TryParse<DocumentKind>(form.Text(Kind), out var kind) && Enum.IsDefined(kind) ? kind : null,
    };

    private static YearRange YearsOf(string typed)
    {
        int[] years = [.. typed.Split('-', '/').Select(year => PageRequest.YearOf(Years, year.Trim()))];
        return years is [var first, .. { Length: <= 1 }]
            && years[^1] >= first ? new YearRange(first, years[^1]) : throw Lacking(Years, typed, "2025, 2024-2025");
    }

    private static PolicyDiffException Lacking(string field, string typed, string example) =>
        new(Diagnostic.Error(WebDiagnostics.UnknownValue, null, field, typed, example));

    /// <summary>What the manifest could not take, and what of the file was lost.</summary>
    private static IEnumerable<HtmlElement> Notes(IngestResult result, PageRequest request) => result.AllDiagnostics
        .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info)
        .Select(
            diagnostic =>
                Element(
                    "p",
                    DiagnosticMessages.What(diagnostic, request.Culture),
                    Space,
                    DiagnosticMessages.Remedy(diagnostic, request.Culture))
            .Class("notice"));
}
