using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Pipeline.Tables;

/// <summary>Keeps policies for other care out of a table, and says so: an empty cell under them would tell nothing.</summary>
internal static class CareTypeScope
{
    /// <summary>The documents that a table of these themes may rest on.</summary>
    /// <param name="set">The themes.</param>
    /// <param name="request">What is asked for. Who names insurers or a care type has chosen, and is only told what does not fit.</param>
    /// <param name="documents">What the index holds.</param>
    /// <param name="diagnostics">Receives which insurers were left out, or stand there with policy for other care.</param>
    /// <returns>The documents for the care of the themes, or for all care; all of <paramref name="documents"/> where no insurer has such a document, or the user chose.</returns>
    public static IReadOnlyList<DocumentSummary> Limit(ThemeSet set, TableRequest request, IReadOnlyList<DocumentSummary> documents, ICollection<Diagnostic> diagnostics)
    {
        List<DocumentSummary> fitting = [.. documents.Where(document => Fits(set, document))];
        var kept = Insurers(fitting).ToHashSet(StringComparer.Ordinal);
        if (request.CareType is not null || kept.Count == 0)
        {
            return documents;
        }

        var chosen = request.Insurers.Count > 0;
        foreach (var insurer in chosen ? [] : Insurers(documents).Where(insurer => !kept.Contains(insurer)))
        {
            diagnostics.Add(About(PipelineDiagnostics.OtherCareLeftOut, insurer, set, documents.Where(document => IsOf(document, insurer))));
        }

        return chosen ? documents : fitting;
    }

    /// <summary>Tells which columns rest only on policy for other care.</summary>
    public static IEnumerable<Diagnostic> Misfits(ThemeSet set, IEnumerable<TablePlan> plans) => plans
        .Where(plan => plan.Documents.Count > 0 && !plan.Documents.Any(document => Fits(set, document)))
        .Select(plan => About(PipelineDiagnostics.OtherCareShown, plan.Label, set, plan.Documents));

    private static Diagnostic About(string code, string label, ThemeSet set, IEnumerable<DocumentSummary> documents) => Diagnostic.Warning(
        code,
        null,
        label,
        string.Join(", ", documents.SelectMany(document => document.Metadata.CareTypes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        string.Join(", ", set.CareTypes));

    private static bool Fits(ThemeSet set, DocumentSummary document) =>
        set.CareTypes.Count == 0 || document.Metadata.CareTypes.Count == 0 || document.Metadata.CareTypes.Intersect(set.CareTypes, StringComparer.OrdinalIgnoreCase).Any();

    private static IEnumerable<string> Insurers(IEnumerable<DocumentSummary> documents) =>
        documents.Select(document => document.Metadata.Insurer).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static bool IsOf(DocumentSummary document, string insurer) => string.Equals(document.Metadata.Insurer, insurer, StringComparison.Ordinal);
}
