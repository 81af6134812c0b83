using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Comparisons;

namespace PolicyDiff.Pipeline.Tables;

/// <summary>Works out which policies stand side by side in a table.</summary>
internal static class TablePlanner
{
    /// <summary>One entry per column: an insurer with its policy of the year, or, where one insurer is asked for without year, its policies year by year.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="documents">What the index holds.</param>
    /// <param name="diagnostics">Receives whose policy of another year was taken.</param>
    /// <exception cref="PolicyDiffException">An insurer or care type does not exist, or no document names an insurer.</exception>
    public static IReadOnlyList<TablePlan> Plan(TableRequest request, IReadOnlyList<DocumentSummary> documents, ICollection<Diagnostic> diagnostics)
    {
        var set = new DocumentSet(documents).ForCareType(request.CareType);
        IReadOnlyList<string> insurers = request.Insurers.Count > 0 ? [.. request.Insurers.Select(set.Insurer).Distinct(StringComparer.Ordinal)] : set.Insurers;
        return insurers switch
        {
            [] => throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.NoInsurers, null)),
            [var only] when request.Insurers.Count > 0 && request.Year is null => Years(only, set.OfInsurer(only)),
            _ => [.. insurers.Select(insurer => Latest(insurer, set.OfInsurer(insurer), request.Year, diagnostics))],
        };
    }

    private static TablePlan Latest(string insurer, DocumentSet own, int? year, ICollection<Diagnostic> diagnostics)
    {
        var taken = InsurerPlanner.InYear(insurer, own, year, diagnostics);
        return new TablePlan(insurer, taken.Documents, Previous(own, taken));
    }

    /// <summary>Policies for several years stand once, under their years.</summary>
    private static IReadOnlyList<TablePlan> Years(string insurer, DocumentSet own)
    {
        if (own.Years.Count == 0)
        {
            return [new TablePlan(insurer, own.Documents, [])];
        }

        return [.. own.Years.Select(year => (Year: year, Set: own.ValidIn(year)))
            .GroupBy(entry => string.Join('|', entry.Set.Documents.Select(document => document.Id)), StringComparer.Ordinal)
            .Select(group => new TablePlan(new YearRange(group.Min(entry => entry.Year), group.Max(entry => entry.Year)).ToString(), group.First().Set.Documents, Previous(own, group.First().Set)))];
    }

    /// <summary>The policy of the latest year before this one; empty where there is none.</summary>
    private static IReadOnlyList<DocumentSummary> Previous(DocumentSet own, DocumentSet taken)
    {
        var first = taken.Documents.Select(document => document.Metadata.Validity?.First).Min();
        var before = own.Years.LastOrDefault(year => year < first);
        return before == 0 ? [] : [.. own.ValidIn(before).Documents.Where(document => !taken.Documents.Contains(document))];
    }
}
