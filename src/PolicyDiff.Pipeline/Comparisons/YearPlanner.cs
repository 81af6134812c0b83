using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Works out which documents two years are compared by, insurer by insurer.</summary>
internal static class YearPlanner
{
    /// <summary>
    /// The document sets to compare: one pair per insurer that has documents of both years, in the order of the insurers' names.
    /// </summary>
    /// <param name="comparison">What was asked for.</param>
    /// <param name="documents">What the index holds.</param>
    /// <param name="diagnostics">Receives which insurers and documents are passed over, and why.</param>
    /// <exception cref="PolicyDiffException">A year, insurer or care type does not exist, or nothing can be compared.</exception>
    public static IReadOnlyList<(DocumentSet Left, DocumentSet Right)> Plan(
        YearComparison comparison, IReadOnlyList<DocumentSummary> documents, ICollection<Diagnostic> diagnostics)
    {
        var all = new DocumentSet(documents);
        RequireYear(all, comparison.LeftYear);
        RequireYear(all, comparison.RightYear);
        var set = all.ForCareType(comparison.CareType);
        var insurers = comparison.Insurer is { } asked ? [set.Insurer(asked)] : set.Insurers;
        List<(DocumentSet Left, DocumentSet Right)> pairs = [];
        foreach (var insurer in insurers)
        {
            var own = set.OfInsurer(insurer);
            var left = DocumentVersions.Current(own.ValidIn(comparison.LeftYear), diagnostics);
            var right = DocumentVersions.Current(own.ValidIn(comparison.RightYear), diagnostics);
            if (left.Documents.Count > 0 && right.Documents.Count > 0)
            {
                pairs.Add((left, right));
            }
            else if (comparison.Insurer is not null || left.Documents.Count + right.Documents.Count > 0)
            {
                diagnostics.Add(Lacking(insurer, left.Documents.Count == 0 ? comparison.LeftYear : comparison.RightYear, own));
            }
        }

        AddUnplaced(comparison, documents, diagnostics);
        return pairs.Count > 0 ? pairs : throw new PolicyDiffException(diagnostics.FirstOrDefault(IsLacking) is { } lacking
            ? lacking with { Severity = DiagnosticSeverity.Error }
            : Diagnostic.Error(
                PipelineDiagnostics.NothingToCompare, null, Text(comparison.LeftYear), Text(comparison.RightYear), YearsOf(set)));
    }

    private static void RequireYear(DocumentSet all, int year)
    {
        if (all.Years.Count == 0)
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.NoYears, null));
        }

        if (!all.Years.Contains(year))
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.UnknownYear, null, Text(year), YearsOf(all)));
        }
    }

    /// <summary>Documents that say no insurer or years belong to no side; that must not go by in silence.</summary>
    private static void AddUnplaced(
        YearComparison comparison, IReadOnlyList<DocumentSummary> documents, ICollection<Diagnostic> diagnostics)
    {
        foreach (var document in documents.Where(_ => comparison.Insurer is null))
        {
            string[] missing =
            [
                .. document.Metadata.Insurer is null ? ["insurer"] : Array.Empty<string>(),
                .. document.Metadata.Validity is null ? ["years"] : Array.Empty<string>(),
            ];
            if (missing.Length > 0)
            {
                diagnostics.Add(Diagnostic.Warning(
                    PipelineDiagnostics.DocumentLacksMetadata, new DiagnosticLocation(document.Source.Path), string.Join(", ", missing)));
            }
        }
    }

    private static Diagnostic Lacking(string insurer, int year, DocumentSet own) =>
        Diagnostic.Warning(PipelineDiagnostics.InsurerLacksYear, null, insurer, Text(year), YearsOf(own));

    private static bool IsLacking(Diagnostic diagnostic) =>
        string.Equals(diagnostic.Code, PipelineDiagnostics.InsurerLacksYear, StringComparison.Ordinal);

    private static string YearsOf(DocumentSet set) => set.Years.Count == 0 ? "–" : string.Join(", ", set.Years.Select(Text));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
