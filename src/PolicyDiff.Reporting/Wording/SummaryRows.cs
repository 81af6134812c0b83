using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Wording;

/// <summary>The counts that stand before the changes of a part.</summary>
internal static class SummaryRows
{
    private const int SubjectsNamed = 10;

    private static readonly ChangeKind[] Order =
        [ChangeKind.Modified, ChangeKind.Added, ChangeKind.Removed, ChangeKind.Moved, ChangeKind.Editorial, ChangeKind.Split, ChangeKind.Merged, ChangeKind.Repeated];

    private static readonly ChangeKind[] AcrossInsurers =
        [ChangeKind.Modified, ChangeKind.Editorial, ChangeKind.Unchanged, ChangeKind.Removed, ChangeKind.Added];

    private static readonly ChangeDirection[] Directions = [ChangeDirection.Heavier, ChangeDirection.Lighter, ChangeDirection.Different];

    /// <summary>The counts, and last the subjects in the order of the report, where there are several.</summary>
    public static IReadOnlyList<SummaryRow> Of(ChangeReportPart part, ComparisonWords comparison, ReportWords words)
    {
        var rows = Counts(part, comparison, words);
        return part.Substantive.Count > 1
            ? [.. rows, Row(words["Count.Subjects"], part.Substantive.Count, Subjects(part.Substantive, words))]
            : rows;
    }

    /// <summary>What matters by kind and by direction, the routine by kind, the unchanged, and what cannot be compared where there is any.</summary>
    public static IReadOnlyList<SummaryRow> Counts(ChangeReportPart part, ComparisonWords comparison, ReportWords words)
    {
        if (!comparison.SaysDirection)
        {
            return [.. AcrossInsurers
                .Select(kind => Row(words.Subject(comparison.Kind(kind)), part.Statistics.ByKind.GetValueOrDefault(kind)))];
        }

        var substantive = part.Set.Changes.Where(change => change.IsSurelySubstantive).ToList();
        var byDirection = Counted(substantive, change => change.Direction, Directions, direction => words[$"Direction.{direction}"], words);
        List<SummaryRow> rows =
        [
            Row(words["Count.Substantive"], substantive.Count, Kinds(substantive, comparison, words), byDirection),
            .. part.Unsure.Count > 0 ? (SummaryRow[])[Row(words["Count.Unsure"], part.Unsure.Count)] : [],
            Row(words["Count.Routine"], part.Routine.Count, Kinds(part.Routine, comparison, words)),
            Row(words["Count.Unchanged"], part.Statistics.ByKind.GetValueOrDefault(ChangeKind.Unchanged)),
        ];
        if (part.Uncovered.Count > 0)
        {
            rows.Add(Row(words["Count.Uncovered"], part.Uncovered.Count));
        }

        return rows;
    }

    private static SummaryRow Row(string label, int count, params IEnumerable<IReadOnlyList<string>> divisions) =>
        new(label, count, [.. divisions.Where(division => division.Count > 0).Select(division => string.Join(" · ", division))]);

    /// <summary>A table of contents in brief: the subjects in the order of the report.</summary>
    private static List<string> Subjects(IReadOnlyList<SubjectGroup> groups, ReportWords words)
    {
        var named = groups.Take(SubjectsNamed)
            .Select(group => $"{words.Subject(group.Subject)}{ReportWords.NoBreak}({words.Number(group.Changes.Count)})");
        return groups.Count > SubjectsNamed
            ? [.. named, words.Format("Count.More", words.Number(groups.Count - SubjectsNamed))]
            : [.. named];
    }

    private static List<string> Kinds(IEnumerable<Change> changes, ComparisonWords comparison, ReportWords words) =>
        Counted(changes, change => change.Kind, Order, comparison.Kind, words);

    private static List<string> Counted<T>(
        IEnumerable<Change> changes, Func<Change, T> keyOf, IEnumerable<T> order, Func<T, string> word, ReportWords words)
        where T : struct, Enum
    {
        var counts = changes.CountBy(keyOf).ToDictionary();
        return [.. order.Where(counts.ContainsKey).Select(key => $"{words.Number(counts[key])}{ReportWords.NoBreak}{word(key)}")];
    }
}
