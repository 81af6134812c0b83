using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Wording;

/// <summary>The counts that stand before the changes of a part.</summary>
internal static class SummaryRows
{
    private const int SubjectsNamed = 10;

    private static readonly ChangeKind[] Order =
        [ChangeKind.Modified, ChangeKind.Added, ChangeKind.Removed, ChangeKind.Moved, ChangeKind.Editorial, ChangeKind.Split, ChangeKind.Merged];

    private static readonly ChangeKind[] AcrossInsurers =
        [ChangeKind.Modified, ChangeKind.Editorial, ChangeKind.Unchanged, ChangeKind.Removed, ChangeKind.Added];

    private static readonly ChangeDirection[] Directions = [ChangeDirection.Heavier, ChangeDirection.Lighter, ChangeDirection.Different];

    /// <summary>The counts, and last the subjects in the order of the report, where there are several.</summary>
    public static IReadOnlyList<SummaryRow> Of(ChangeReportPart part, ComparisonWords comparison, ReportWords words)
    {
        var rows = Counts(part, comparison, words);
        return part.Substantive.Count > 1
            ? [.. rows, new(words["Count.Subjects"], part.Substantive.Count, [Subjects(part.Substantive, words)])]
            : rows;
    }

    /// <summary>What matters by kind and by direction, the routine by kind, the unchanged, and what cannot be compared where there is any.</summary>
    public static IReadOnlyList<SummaryRow> Counts(ChangeReportPart part, ComparisonWords comparison, ReportWords words)
    {
        if (!comparison.SaysDirection)
        {
            return [.. AcrossInsurers.Select(kind => new SummaryRow(words.Subject(comparison.Kind(kind)), part.Statistics.ByKind.GetValueOrDefault(kind), []))];
        }

        var substantive = part.Set.Changes.Where(change => change.Substantive).ToList();
        List<SummaryRow> rows =
        [
            new(words["Count.Substantive"], substantive.Count, [Kinds(substantive, comparison, words), comparison.SaysDirection ? ByDirection(substantive, words) : []]),
            new(words["Count.Routine"], part.Routine.Count, [Kinds(part.Routine, comparison, words)]),
            new(words["Count.Unchanged"], part.Statistics.ByKind.GetValueOrDefault(ChangeKind.Unchanged), []),
        ];
        if (part.Uncovered.Count > 0)
        {
            rows.Add(new(words["Count.Uncovered"], part.Uncovered.Count, []));
        }

        return rows;
    }

    /// <summary>A table of contents in brief: the subjects in the order of the report.</summary>
    private static List<string> Subjects(IReadOnlyList<SubjectGroup> groups, ReportWords words)
    {
        List<string> subjects = [.. groups.Take(SubjectsNamed).Select(group => $"{words.Subject(group.Subject)}{ReportWords.NoBreak}({words.Number(group.Changes.Count)})")];
        if (groups.Count > SubjectsNamed)
        {
            subjects.Add(words.Format("Count.More", words.Number(groups.Count - SubjectsNamed)));
        }

        return subjects;
    }

    private static List<string> Kinds(IEnumerable<Change> changes, ComparisonWords comparison, ReportWords words)
    {
        var counts = changes.CountBy(change => change.Kind).ToDictionary();
        return [.. Order.Where(counts.ContainsKey).Select(kind => Counted(counts[kind], comparison.Kind(kind), words))];
    }

    private static List<string> ByDirection(IEnumerable<Change> changes, ReportWords words)
    {
        var counts = changes.CountBy(change => change.Direction).ToDictionary();
        return [.. Directions.Where(counts.ContainsKey).Select(direction => Counted(counts[direction], words[$"Direction.{direction}"], words))];
    }

    private static string Counted(int count, string word, ReportWords words) => $"{words.Number(count)}{ReportWords.NoBreak}{word}";
}
