using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Rows;

/// <summary>The counts that stand before the changes of a part.</summary>
internal static class SummaryRows
{
    private static readonly ChangeKind[] Order =
        [
            ChangeKind.Modified, ChangeKind.Added, ChangeKind.Removed, ChangeKind.Moved, ChangeKind.Editorial,
            ChangeKind.Split, ChangeKind.Merged, ChangeKind.Repeated,
        ];

    private static readonly ChangeKind[] AcrossInsurers =
        [ChangeKind.Modified, ChangeKind.Editorial, ChangeKind.Unchanged, ChangeKind.Removed, ChangeKind.Added];

    private static readonly ChangeDirection[] Directions = [ChangeDirection.Heavier, ChangeDirection.Lighter, ChangeDirection.Different];

    /// <summary>The counts as a table: what is counted, how many, and how they divide.</summary>
    public static Grid Grid(ChangeReportPart part, ComparisonWords comparison, ReportWords words) => new(
        GridRole.Plain,
        words["Column.Counted"],
        [[words["Column.Counted"]], [words["Count.Header"]], [words["Column.Details"]]],
        [.. Of(part, comparison, words)
            .Select(
                row => (IReadOnlyList<IReadOnlyList<Line>>)
                [
                    [new Line(LineRole.Name, row.Label)],
                    [new Line(LineRole.Number, words.Number(row.Count))],
                    [.. row.Lines.Select(line => (Line)line)],
                ])])
    {
        Shares = [24, 10, 66],
    };

    /// <summary>
    /// What matters by kind and by direction, the routine by kind, the unchanged, and what cannot be compared where there is any.
    /// </summary>
    public static IReadOnlyList<SummaryRow> Of(ChangeReportPart part, ComparisonWords comparison, ReportWords words)
    {
        if (!comparison.SaysDirection)
        {
            var seeAlso = part.Unsure.Count(change => change.IsSeeAlso);
            return [
                .. AcrossInsurers.Select(kind => Row(words.Subject(comparison.Kind(kind)), part.Statistics.ByKind.GetValueOrDefault(kind))),
                .. seeAlso > 0 ? (SummaryRow[])[Row(comparison.Unsure, seeAlso)] : [],
            ];
        }

        var substantive = part.Set.Changes.Where(change => change.IsSurelySubstantive).ToList();
        var byDirection = Counted(substantive, change => change.Direction, Directions, direction => words[$"Direction.{direction}"], words);
        List<SummaryRow> rows =
        [
            Row(words["Count.Substantive"], substantive.Count, Kinds(substantive, comparison, words), byDirection, InBody(part, words)),
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

    /// <summary>How many of what matters the body tells, where the annex tells more.</summary>
    private static IReadOnlyList<string> InBody(ChangeReportPart part, ReportWords words) => part.Further.Count == 0
        ? []
        : [words.Format(
            "Count.InBody", words.Number(part.Substantive.Sum(group => group.Changes.Count)), words.Number(part.Further.Count))];

    private static SummaryRow Row(string label, int count, params IEnumerable<IReadOnlyList<string>> divisions) =>
        new(label, count, [.. divisions.Where(division => division.Count > 0).Select(division => string.Join(" · ", division))]);

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
