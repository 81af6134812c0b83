using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.ThemeTables;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Rows;

/// <summary>A comparison table as one statement a row.</summary>
internal static class ThemeTableRows
{
    /// <summary>A row per statement, theme by theme; one for a cell that has none.</summary>
    public static ReportTable Of(ThemeTableReport report, ReportWords words, ReportOptions options)
    {
        var layout = new ThemeTableLayout(report, words);
        var links = new SourceLinks(layout.Sources, options);
        return ReportTable.Of(Rows(report, layout, words),
        [
            (new(words["Table.Theme"], 24), row => ReportCell.Of(row.Theme)),
            (new(words["Table.Policy"], 20), row => ReportCell.Of(row.Policy)),
            (new(words["Table.Facts"], 30), row => ReportCell.Of(row.Statement?.Brief)),
            (new(words["Table.Statement"], 70), row => ReportCell.Of(row.Statement?.Text ?? row.Cell.Gap)),
            (new(words["Table.Context"], 30), row => ReportCell.Of(row.Statement?.Context)),
            (new(words["Table.Mark"], 11), row => ReportCell.Of(row.Statement?.Mark)),
            (new(words["Table.Agreement"], 30), row => ReportCell.Of(
                row.Statement is null ? null : Agreement(row.Statement, layout, words))),
            (new(words["Column.Citation"], 42), row => row.Statement is { Citation: var citation }
                ? ReportCell.OfLink(layout.Names.Cite(citation), links.To(citation))
                : ReportCell.Empty),
        ]);
    }

    /// <summary>Who says the same, what an answer changes, and where the same policy says otherwise.</summary>
    private static string Agreement(TableStatement statement, ThemeTableLayout layout, ReportWords words) => string.Join(
        '\n',
        statement.Corrections
            .Select(answer => words.Format("Table.Corrects", SafeText.OneLine(answer.Text), layout.Names.Cite(answer.Citation)))
            .Concat(
                statement.Contradictions.Select(
                    other => words.Format("Table.Contradicts", SafeText.OneLine(other.Text), layout.Names.Cite(other.Citation))))
            .Prepend(statement.AlsoAt.Count > 0
                ? words.Format("Table.AlsoAt", string.Join(", ", statement.AlsoAt.Select(layout.Names.Cite)))
                : statement.Agreement)
            .Where(line => line.Length > 0));

    /// <summary>What all policies say comes before what each says, under the name of them all.</summary>
    private static IEnumerable<Row> Rows(ThemeTableReport report, ThemeTableLayout layout, ReportWords words) =>
        report.Table.Set.Themes.SelectMany(
            (theme, index) => layout.Shared(index)
                .Select(statement => new Row(theme.Name, layout.SharedPolicy, new TableCell([], null, null, null, null), statement)))
            .Concat(Own(report, layout, words));

    private static IEnumerable<Row> Own(ThemeTableReport report, ThemeTableLayout layout, ReportWords words) =>
        layout.Rows.SelectMany((down, row) => layout.Columns.SelectMany((across, column) =>
        {
            var cell = layout.Cell(row, column);
            var reference = cell.ReferenceStatement is { } other ? other with { Mark = words["Table.Mark.Elsewhere"] } : null;
            var (theme, policy) = report.Transposed ? (across.Name, down.Name) : (down.Name, across.Name);
            var said = cell.Statements.Append(reference).OfType<TableStatement>();
            return (cell.Gap is null ? said : said.Prepend(null)).Select(statement => new Row(theme, policy, cell, statement));
        }));

    // The statement is null in the row that says what the cell lacks.
    private sealed record Row(string Theme, string Policy, TableCell Cell, TableStatement? Statement);
}
