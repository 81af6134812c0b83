using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Sorts changes for reading: what matters by subject, the routine apart, and apart again what cannot be compared.</summary>
public static class ChangeReportComposer
{
    private const int WeighedPerSubject = 3;

    /// <summary>Composes the report of one or more comparisons.</summary>
    /// <param name="sets">One per insurer or pair; may be empty. Their order does not count: parts stand in the order of their headings.</param>
    /// <param name="diagnostics">Warnings about the documents behind the sets, in the order to show them.</param>
    /// <param name="options">Only the language counts here, for title and headings.</param>
    /// <returns>The report. Every change of a set stands in one of the lists of its part, unless it is unchanged: then only in the set.</returns>
    public static ChangeReport Compose(IReadOnlyList<ChangeSet> sets, IReadOnlyList<Diagnostic> diagnostics, ReportOptions options)
    {
        var words = new ReportWords(options.Culture);
        IReadOnlyList<ChangeReportPart> parts =
        [
            .. sets.Select(set => Part(set, words))
                .OrderBy(part => part.Heading, StringComparer.Ordinal)
                .ThenBy(part => part.Set.Left.Label, StringComparer.Ordinal)
                .ThenBy(part => part.Set.Right.Label, StringComparer.Ordinal),
        ];
        var statistics = ChangeCounting.Count([.. parts.SelectMany(part => part.Set.Changes)]);
        return new ChangeReport(ComparisonTitles.Title(sets, words), parts, statistics, diagnostics);
    }

    private static ChangeReportPart Part(ChangeSet set, ReportWords words)
    {
        var compared = set.Changes.Where(change => change.Kind != ChangeKind.Uncovered).ToList();
        return new ChangeReportPart(
            ComparisonTitles.Heading(set, words),
            set,
            ChangeCounting.Count(set.Changes),
            BySubject(compared.Where(IsRead)),
            [.. compared.Where(change => !IsRead(change) && !change.IsLeftToReader && (change.Kind != ChangeKind.Unchanged || change.Origin is not null))],
            [.. set.Changes.Where(change => change.Kind == ChangeKind.Uncovered)])
        {
            Unsure = [.. compared.Where(change => change.IsLeftToReader).OrderByDescending(change => change.Probability)],
            Headlines = new HeadlineComposer(set, words).Compose([.. compared.Where(change => change.IsSurelySubstantive)]),
        };
    }

    /// <summary>What is to be read by subject: what matters, and between insurers also what is similar, for there nobody asks for changes only.</summary>
    private static bool IsRead(Change change) => change.IsSurelySubstantive || change is { Origin: not null, Kind: ChangeKind.Editorial };

    /// <summary>
    /// Groups by subject, specific text before boilerplate and that before national text, the heaviest subject first and the heaviest change first within it; equals keep the order of the document. A
    /// subject weighs what its three heaviest changes weigh, squared, so that one heavy change outweighs a few light ones.
    /// </summary>
    private static List<SubjectGroup> BySubject(IEnumerable<Change> changes) =>
        [.. changes
            .Select(change => (Change: change, Weight: ChangeWeight.Of(change)))
            .GroupBy(entry => entry.Change.Subject, StringComparer.Ordinal)
            .OrderBy(group => group.Min(entry => entry.Change.Origin ?? TextOrigin.Specific))
            .ThenByDescending(group => group.OrderByDescending(entry => entry.Weight).Take(WeighedPerSubject).Sum(entry => entry.Weight * entry.Weight))
            .ThenByDescending(group => group.Count())
            .Select(group => new SubjectGroup(
                group.Key,
                [.. group.OrderByDescending(entry => entry.Weight).Select(entry => entry.Change)]))];
}
