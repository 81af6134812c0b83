using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Tree;

namespace PolicyDiff.Reporting.Wording;

/// <summary>The counts that a report draws as bars.</summary>
internal static class Distributions
{
    private const int SubjectsNamed = 15;

    /// <summary>Changes by kind, and the substantive ones by direction and by subject; what does not occur is left out.</summary>
    public static IReadOnlyList<Distribution> Of(ChangeStatistics statistics, ComparisonWords comparison, ReportWords words) => NotEmpty(
    [
        new(words["Bars.ByKind"], Entries(statistics.ByKind, comparison.Kind)),
        new(
            words["Bars.ByDirection"],
            comparison.SaysDirection ? Entries(statistics.ByDirection, direction => words[$"Direction.{direction}"]) : []),
        BySubject(statistics, words),
    ]);

    /// <summary>The substantive changes by subject; empty where there are none.</summary>
    public static Distribution BySubject(ChangeStatistics statistics, ReportWords words) =>
        new(words["Bars.BySubject"], Subjects(statistics.BySubject, words))
        {
            EndsInRest = Named(statistics.BySubject) < statistics.BySubject.Count,
        };

    /// <summary>Documents by insurer and requirements by policy year; a document of two years counts in both.</summary>
    public static IReadOnlyList<Distribution> Of(IReadOnlyList<DocumentSummary> documents, ReportWords words) => NotEmpty(
    [
        new(words["Bars.DocumentsByInsurer"], [.. documents.CountBy(words.Insurer, StringComparer.Ordinal)]),
        new(words["Bars.RequirementsByYear"], RequirementsByYear(documents)),
    ]);

    /// <summary>The largest subjects, and the others as one.</summary>
    private static List<KeyValuePair<string, int>> Subjects(IReadOnlyList<KeyValuePair<string, int>> counts, ReportWords words)
    {
        var named = Named(counts);
        var entries = Entries(counts.Take(named), words.Subject);
        if (named < counts.Count)
        {
            entries.Add(KeyValuePair.Create(
                words.Format("Bars.OtherSubjects", words.Number(counts.Count - named)), counts.Skip(named).Sum(entry => entry.Value)));
        }

        return entries;
    }

    private static int Named(IReadOnlyList<KeyValuePair<string, int>> counts) =>
        counts.Count > SubjectsNamed + 1 ? SubjectsNamed : counts.Count;

    private static List<KeyValuePair<string, int>> RequirementsByYear(IReadOnlyList<DocumentSummary> documents) =>
        [.. documents
            .SelectMany(document => (document.Metadata.Validity?.Years ?? []).Select(year => (Year: year, document.RequirementCount)))
            .GroupBy(entry => entry.Year)
            .OrderBy(group => group.Key)
            .Select(group => KeyValuePair.Create(new YearRange(group.Key).ToString(), group.Sum(entry => entry.RequirementCount)))];

    private static List<KeyValuePair<string, int>> Entries<T>(IEnumerable<KeyValuePair<T, int>> counts, Func<T, string> label) =>
        [.. counts.Where(entry => entry.Value > 0).Select(entry => KeyValuePair.Create(label(entry.Key), entry.Value))];

    private static List<Distribution> NotEmpty(IEnumerable<Distribution> distributions) =>
        [.. distributions.Where(distribution => distribution.Entries.Count > 0)];
}
