using System.Globalization;
using PolicyDiff.Comparison.Lint;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Storage;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Lookup;
using PolicyDiff.Reporting.Lint;

namespace PolicyDiff.Pipeline.Lint;

/// <summary>Examines documents of the index, and files.</summary>
/// <param name="store">The index; null where all names are of files.</param>
/// <param name="readFile">Reads a file as it is now; null where a name is of none.</param>
internal sealed class LintMaker(ICorpusStore? store, Func<string, StoredDocument?> readFile)
{
    /// <summary>The findings in the documents asked for.</summary>
    /// <exception cref="PolicyDiffException">A document, insurer or year does not exist.</exception>
    public async Task<LintReport> MakeAsync(LintRequest request, CancellationToken cancellationToken)
    {
        var all = store is null ? [] : await store.ListAsync(cancellationToken).ConfigureAwait(false);
        List<LintedDocument> documents = [];
        foreach (var name in request.Documents)
        {
            documents.Add(readFile(name) is { } file
                ? new LintedDocument(file.Document, file.Requirements)
                : await StoredAsync(DocumentFinder.Find(name, all), cancellationToken).ConfigureAwait(false));
        }

        foreach (var summary in request.Insurer is { } insurer ? Edition(insurer, request.Year, new DocumentSet(all)) : [])
        {
            documents.Add(await StoredAsync(summary, cancellationToken).ConfigureAwait(false));
        }

        return LintReportComposer.Compose(
            [.. documents.Select(Summary)],
            Linter.Find([.. documents.DistinctBy(document => document.Document.Id)]),
            [.. documents.SelectMany(document => document.Document.Diagnostics)],
            request.Layout);
    }

    private async Task<LintedDocument> StoredAsync(DocumentSummary summary, CancellationToken cancellationToken)
    {
        var document = await store!.FindAsync(summary.Id, cancellationToken).ConfigureAwait(false)
            ?? throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.UnknownDocument, null, summary.Id.Value, "–"));
        return new LintedDocument(document, await store.RequirementsAsync(summary.Id, cancellationToken).ConfigureAwait(false));
    }

    private static IReadOnlyList<DocumentSummary> Edition(string asked, int? year, DocumentSet all)
    {
        var insurer = all.Insurer(asked);
        var own = all.OfInsurer(insurer);
        var taken = year ?? (own.Years.Count > 0 ? own.Years[^1] : 0);
        return own.Years.Contains(taken)
            ? own.ValidIn(taken).Documents
            : throw new PolicyDiffException(Diagnostic.Error(
                PipelineDiagnostics.InsurerLacksYear, null, insurer, taken.ToString(CultureInfo.InvariantCulture), own.Years.Count == 0
                    ? "–" : string.Join(", ", own.Years)));
    }

    private static DocumentSummary Summary(LintedDocument linted) => new(
        linted.Document.Id, linted.Document.Source, linted.Document.Metadata, linted.Document.AllSections().Count(),
            linted.Requirements.Count);
}
