using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Wording;

/// <summary>A comparison table as one statement a row, for formats that people sort and filter.</summary>
/// <param name="report">The table.</param>
/// <param name="words">The words of the report.</param>
/// <param name="options">Where the sources lie.</param>
internal sealed class ThemeTableRows(ThemeTableReport report, ReportWords words, ReportOptions options)
{
    private readonly ThemeTableLayout _layout = new(report, words);

    /// <summary>The columns.</summary>
    public IReadOnlyList<ReportColumn> Columns() =>
    [
        new(words["Table.Theme"], 24),
        new(words["Table.Policy"], 20),
        new(words["Table.Facts"], 30),
        new(words["Table.Statement"], 70),
        new(words["Table.Context"], 30),
        new(words["Table.Mark"], 11),
        new(words["Column.Citation"], 42),
    ];

    /// <summary>A row per statement, theme by theme; one for a cell that has none.</summary>
    public IEnumerable<IReadOnlyList<ReportCell>> All()
    {
        var links = new SourceLinks(_layout.Sources, options);
        return Enumerable.Range(0, _layout.Rows.Count).SelectMany(row => Enumerable.Range(0, _layout.Columns.Count).SelectMany(column => Of(row, column, links)));
    }

    private IEnumerable<IReadOnlyList<ReportCell>> Of(int row, int column, SourceLinks links)
    {
        var cell = _layout.Cell(row, column);
        var (theme, policy) = report.Transposed ? (_layout.Columns[column], _layout.Rows[row]) : (_layout.Rows[row], _layout.Columns[column]);
        var facts = cell.Facts ?? string.Empty;
        if (cell.Gap is { } gap)
        {
            yield return [ReportCell.Of(theme.Name), ReportCell.Of(policy.Name), ReportCell.Empty, ReportCell.Of(gap), ReportCell.Empty, ReportCell.Empty, ReportCell.Empty];
        }

        foreach (var statement in cell.Statements.Concat(cell.ReferenceStatement is { } reference ? [reference with { Mark = words["Table.Mark.Elsewhere"] }] : []))
        {
            yield return
            [
                ReportCell.Of(theme.Name),
                ReportCell.Of(policy.Name),
                ReportCell.Of(facts),
                ReportCell.Of(statement.Text),
                ReportCell.Of(statement.Context),
                ReportCell.Of(statement.Mark),
                ReportCell.OfLink(_layout.Names.Cite(statement.Citation), links.To(statement.Citation)),
            ];
        }
    }
}
