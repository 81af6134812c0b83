using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Themes;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Tables;

/// <summary>Keeps policies for other care out of a table, and says so: an empty cell under them would tell nothing.</summary>
internal static class CareTypeScope
{
    /// <summary>The documents that a table of these themes may rest on.</summary>
    /// <param name="set">The themes.</param>
    /// <param name="request">What is asked for. Who names insurers or a care type has chosen, and is only told what does not fit.</param>
    /// <param name="documents">What the index holds.</param>
    /// <param name="diagnostics">Receives which insurers were left out, or stand there with policy for other care.</param>
    /// <returns>
    /// The documents for the care of the themes, or for all care; all of
    /// <paramref name="documents"/> where no insurer has such a document, or the user chose.
    /// </returns>
    public static IReadOnlyList<DocumentSummary> Limit(
        ThemeSet set, TableRequest request, IReadOnlyList<DocumentSummary> documents, ICollection<Diagnostic> diagnostics)
    {
        var (all, fitting) = (new DocumentSet(documents), new DocumentSet([.. documents.Where(document => Fits(set, document))]));
        var kept = fitting.Insurers;
        if (request.CareType is not null || kept.Count == 0)
        {
            return documents;
        }

        var chosen = request.Insurers.Count > 0;
        foreach (var insurer in chosen ? [] : all.Insurers.Except(kept, StringComparer.Ordinal))
        {
            diagnostics.Add(About(PipelineDiagnostics.OtherCareLeftOut, insurer, set, all.OfInsurer(insurer).Documents));
        }

        return chosen ? documents : fitting.Documents;
    }

    /// <summary>Tells which columns rest only on policy for other care.</summary>
    public static IEnumerable<Diagnostic> Misfits(ThemeSet set, IEnumerable<TablePlan> plans) => plans
        .Where(plan => plan.Documents.Count > 0 && !plan.Documents.Any(document => Fits(set, document)))
        .Select(plan => About(PipelineDiagnostics.OtherCareShown, plan.Label, set, plan.Documents));

    private static Diagnostic About(string code, string label, ThemeSet set, IEnumerable<DocumentSummary> documents) => Diagnostic.Warning(
        code,
        null,
        label,
        string.Join(
            ", ",
            documents.SelectMany(document => document.Metadata.CareTypes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        string.Join(", ", set.CareTypes));

    private static bool Fits(ThemeSet set, DocumentSummary document) =>
        set.CareTypes.Count == 0
            || document.Metadata.CareTypes.Count == 0
            || document.Metadata.CareTypes.Intersect(set.CareTypes, StringComparer.OrdinalIgnoreCase).Any();
}
