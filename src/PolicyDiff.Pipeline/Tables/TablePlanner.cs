using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Tables;

/// <summary>Works out which policies stand side by side in a table.</summary>
internal static class TablePlanner
{
    /// <summary>
    /// One entry per column, insurer by insurer: an insurer with its policy of the year, one of its offices, regions, documents or years;
    /// where one insurer is asked for without year and without columns, its policies year by year.
    /// </summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="documents">What the index holds.</param>
    /// <param name="diagnostics">Receives whose policy of another year was taken.</param>
    /// <exception cref="PolicyDiffException">
    /// An insurer or care type does not exist, no document names an insurer, or none names an office or region that is asked for.
    /// </exception>
    public static IReadOnlyList<TablePlan> Plan(
        TableRequest request, IReadOnlyList<DocumentSummary> documents, ICollection<Diagnostic> diagnostics)
    {
        var set = new DocumentSet(documents).ForCareType(request.CareType);
        IReadOnlyList<string> insurers = request.Insurers.Count > 0
            ? [.. request.Insurers.Select(set.Insurer).Distinct(StringComparer.Ordinal)]
            : set.Insurers;
        if (insurers.Count == 0)
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.NoInsurers, null));
        }

        return request.Columns switch
        {
            TableColumns.Office or TableColumns.Region => Places(request, set, insurers, diagnostics),
            TableColumns.Document =>
                [.. insurers.SelectMany(insurer => Documents(insurer, set.OfInsurer(insurer), request.Year, diagnostics))],
            TableColumns.Year => [.. insurers.SelectMany(insurer => Years(insurer, set.OfInsurer(insurer), insurers.Count > 1))],
            _ when insurers is [var only]
                && request.Insurers.Count > 0
                && request.Year is null => Years(only, set.OfInsurer(only), withName: false),
            _ => [.. insurers.Select(insurer => Latest(insurer, set.OfInsurer(insurer), request.Year, diagnostics))],
        };
    }

    /// <summary>Offices or regions. What is for no place in particular is for all places of its insurer.</summary>
    private static IReadOnlyList<TablePlan> Places(
        TableRequest request, DocumentSet set, IReadOnlyList<string> insurers, ICollection<Diagnostic> diagnostics)
    {
        Func<DocumentSummary, IReadOnlyList<string>> places = request.Columns == TableColumns.Office
            ? document => document.Metadata.Offices
            : document => document.Metadata.Regions;
        if (!set.Documents.Any(document => places(document).Count > 0))
        {
            var (code, key) = request.Columns == TableColumns.Office
                ? (PipelineDiagnostics.NoOffices, "offices")
                : (PipelineDiagnostics.NoRegions, "regions");
            throw new PolicyDiffException(Diagnostic.Error(code, null, key));
        }

        return [.. insurers.SelectMany(insurer => PlacesOf(insurer, set.OfInsurer(insurer), places, request.Year, diagnostics))];
    }

    private static IEnumerable<TablePlan> PlacesOf(
        string insurer,
        DocumentSet own,
        Func<DocumentSummary, IReadOnlyList<string>> places,
        int? year,
        ICollection<Diagnostic> diagnostics)
    {
        var names = own.Documents.SelectMany(places).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? [Latest(insurer, own, year, diagnostics)] : names.Select(name =>
        {
            var label = name.Contains(insurer, StringComparison.OrdinalIgnoreCase) ? name : $"{insurer} {name}";
            return Latest(
                label,
                new DocumentSet([.. own.Documents.Where(document => places(document) is [] || places(document).Contains(name))]),
                year,
                diagnostics);
        });
    }

    /// <summary>The documents of the year, each by its title; where two have the same, by its file too.</summary>
    private static IEnumerable<TablePlan> Documents(string insurer, DocumentSet own, int? year, ICollection<Diagnostic> diagnostics)
    {
        var taken = InsurerPlanner.InYear(insurer, own, year, diagnostics).Documents;
        return taken.Select(document => new TablePlan(
            taken.Count(other => string.Equals(other.Metadata.Title, document.Metadata.Title, StringComparison.Ordinal)) > 1
                ? $"{document.Metadata.Title} ({document.Source.Path})"
                : document.Metadata.Title,
            [document],
            []));
    }

    private static TablePlan Latest(string insurer, DocumentSet own, int? year, ICollection<Diagnostic> diagnostics)
    {
        var taken = InsurerPlanner.InYear(insurer, own, year, diagnostics);
        return new TablePlan(insurer, taken.Documents, Previous(own, taken));
    }

    /// <summary>Policies for several years stand once, under their years.</summary>
    private static IReadOnlyList<TablePlan> Years(string insurer, DocumentSet own, bool withName)
    {
        if (own.Years.Count == 0)
        {
            return [new TablePlan(insurer, own.Documents, [])];
        }

        return [.. own.Years.Select(year => (Year: year, Set: own.ValidIn(year)))
            .GroupBy(entry => string.Join('|', entry.Set.Documents.Select(document => document.Id)), StringComparer.Ordinal)
            .Select(
                group => new TablePlan(
                    Label(new YearRange(group.Min(entry => entry.Year), group.Max(entry => entry.Year))),
                    group.First().Set.Documents,
                    Previous(own, group.First().Set)))];

        string Label(YearRange years) => withName ? $"{insurer} {years}" : years.ToString();
    }

    /// <summary>The policy of the latest year before this one; empty where there is none.</summary>
    private static IReadOnlyList<DocumentSummary> Previous(DocumentSet own, DocumentSet taken)
    {
        var first = taken.Documents.Select(document => document.Metadata.Validity?.First).Min();
        var before = own.Years.LastOrDefault(year => year < first);
        return before == 0 ? [] : [.. own.ValidIn(before).Documents.Where(document => !taken.Documents.Contains(document))];
    }
}
