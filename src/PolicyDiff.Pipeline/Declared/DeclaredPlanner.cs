using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Declared;

/// <summary>Works out which edition of each insurer is checked, and against which earlier one.</summary>
internal static class DeclaredPlanner
{
    /// <summary>One entry per insurer, in the order of their names; the earlier edition is empty where the index holds none.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="documents">What the index holds.</param>
    /// <param name="diagnostics">Receives which insurers are skipped, and why.</param>
    /// <exception cref="PolicyDiffException">A year, insurer or care type does not exist, or no document has a year.</exception>
    public static IReadOnlyList<DeclaredPlan> Plan(
        DeclaredRequest request, IReadOnlyList<DocumentSummary> documents, ICollection<Diagnostic> diagnostics)
    {
        var all = new DocumentSet(documents);
        if (all.Years.Count == 0)
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.NoYears, null));
        }

        if (request.Year is { } year && !all.Years.Contains(year))
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.UnknownYear, null, Text(year), Years(all)));
        }

        if (all.Insurers.Count == 0)
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.NoInsurers, null));
        }

        var set = all.ForCareType(request.CareType);
        List<DeclaredPlan> plans = [];
        foreach (var insurer in request.Insurer is { } asked ? [set.Insurer(asked)] : set.Insurers)
        {
            var own = set.OfInsurer(insurer);
            if (PlanOf(own, request.Year) is { } plan)
            {
                plans.Add(plan);
            }
            else
            {
                diagnostics.Add(Diagnostic.Warning(
                    PipelineDiagnostics.InsurerLacksYear, null, insurer, request.Year is { } wanted ? Text(wanted) : "–", Years(own)));
            }
        }

        return plans.Count > 0 ? plans : throw new PolicyDiffException(diagnostics.Last() with { Severity = DiagnosticSeverity.Error });
    }

    private static DeclaredPlan? PlanOf(DocumentSet own, int? year)
    {
        var edition = year ?? (own.Years is [.., var latest] ? latest : 0);
        var (right, replaced) = DocumentVersions.Of(own.ValidIn(edition));
        if (right.Documents.Count == 0)
        {
            return null;
        }

        if (replaced.Where(pair => right.Documents.Contains(pair.Later)).ToList() is { Count: > 0 } last)
        {
            return new DeclaredPlan(Versions(edition, last.Select(pair => pair.Earlier)), [.. last.Select(pair => pair.Earlier)],
                Versions(edition, last.Select(pair => pair.Later)),
                [.. last.Select(pair => pair.Later), .. right.Documents.Where(IsAnswering)]);
        }

        var first = right.Documents.Min(document => document.Metadata.Validity!.Value.First);
        var before = own.Years.LastOrDefault(other => other < first);
        return new DeclaredPlan(
            Text(before),
            [.. DocumentVersions.Of(own.ValidIn(before)).Current.Documents.Except(right.Documents)],
            Text(edition),
            right.Documents);
    }

    // Questions and answers say what a later version of the policy corrects.
    private static bool IsAnswering(DocumentSummary document) => document.Metadata.Kind == DocumentKind.QuestionsAndAnswers;

    /// <summary>A year with the versions of its papers: <c>2025 (1.1)</c>.</summary>
    private static string Versions(int year, IEnumerable<DocumentSummary> documents) =>
        $"{Text(year)} ({string.Join(", ", documents.Select(document => document.Metadata.Version).Distinct(StringComparer.Ordinal))})";

    private static string Years(DocumentSet set) => set.Years.Count == 0 ? "–" : string.Join(", ", set.Years.Select(Text));

    private static string Text(int year) => year == 0 ? "–" : year.ToString(CultureInfo.InvariantCulture);
}
