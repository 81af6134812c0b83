using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>The front page: a row for each page with its counts and the first sentences of its summary.</summary>
internal static class OverviewTree
{
    private static readonly string[] Columns = ["Column.Insurer", "Count.Substantive", "Count.Unsure", "Headlines.Heading"];

    /// <summary>The whole tree.</summary>
    public static ReportTree Build(ChangeOverview overview, ReportWords words) => new(
        overview.Title,
        [
            new Grid(
                GridRole.Plain,
                overview.Title,
                [.. Columns.Select(key => Grid.Lines(words[key]))],
                [.. overview.Rows.Select(row => Row(row, words))]),
            .. CommonBlocks.Warnings(overview.Diagnostics, words),
            CommonBlocks.Disclaimer(words),
        ]);

    private static IReadOnlyList<IReadOnlyList<Line>> Row(ChangeOverviewRow row, ReportWords words) =>
    [
        [new Line(LineRole.Text, new Inline(row.Heading, Mark.None, row.Address))],
        [new Line(LineRole.Number, words.Number(row.Statistics.Substantive))],
        [new Line(LineRole.Number, words.Number(row.Statistics.Unsure))],
        [.. row.Headlines.Select(sentence => (Line)sentence)],
    ];
}
