using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.ThemeTables;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>The sheets of a comparison table.</summary>
internal static class ThemeTableXlsx
{
    private const double HeadingWidth = 30;
    private const double CellWidth = 62;
    private const double GuideWidth = 120;

    /// <summary>The table itself, its statements one a row, the sources, the warnings and what to know, in this order.</summary>
    public static IReadOnlyList<Sheet> Sheets(ThemeTableReport report, ReportWords words, ReportOptions options)
    {
        var layout = new ThemeTableLayout(report, words);
        return
        [
            Sheet.Table(words["Sheet.Table"], Table(layout, report.Transposed, words), frozenColumns: 1),
            Sheet.Table(words["Sheet.Statements"], ThemeTableRows.Of(report, words, options), frozenColumns: 2),
            Sheet.Table(words["Sheet.Sources"], SourceRows.Of(layout.Sources, words, options)),
            WarningsSheet.Of(report.Diagnostics, words),
            Guide(report, layout, words),
        ];
    }

    private static Sheet Guide(ThemeTableReport report, ThemeTableLayout layout, ReportWords words)
    {
        var sheet = new Sheet(words["Sheet.Guide"], [new(string.Empty, GuideWidth)], isTable: false);
        sheet.Row().Text(report.Title, CellFormat.Title);
        foreach (var text in report.Table.Set.Introduction.Concat(layout.Notices).Append(words["Report.Disclaimer"]))
        {
            sheet.Row().Text(text);
        }

        foreach (var (index, step) in report.Table.Set.Process.Index())
        {
            sheet.Row().Text($"{words["Table.Process"]} {words.Number(index + 1)}. {step}");
        }

        return sheet;
    }

    private static ReportTable Table(ThemeTableLayout layout, bool transposed, ReportWords words) => new(
        [new(layout.Corner, HeadingWidth), .. layout.Columns.Select(heading => new ReportColumn(Heading(heading), CellWidth))],
        transposed
            && layout.HasShared ? Rows(layout, transposed, words).Prepend(SharedPolicy(layout, words)) : Rows(layout, transposed, words));

    private static IEnumerable<IReadOnlyList<ReportCell>> Rows(ThemeTableLayout layout, bool transposed, ReportWords words)
    {
        foreach (var (row, heading) in layout.Rows.Index())
        {
            if (!transposed && layout.Shared(row) is { Count: > 0 } shared)
            {
                yield return
                [
                    ReportCell.Of(layout.SharedHeading(row)),
                    ReportCell.Of(Text(shared, layout, words)),
                    .. layout.Columns.Skip(1).Select(_ => ReportCell.Empty),
                ];
            }

            yield return
            [
                ReportCell.Of(Heading(heading)),
                .. layout.Columns.Select((_, column) => ReportCell.Of(Text(layout.Cell(row, column), layout, words))),
            ];
        }
    }

    private static IReadOnlyList<ReportCell> SharedPolicy(ThemeTableLayout layout, ReportWords words) =>
        [
            ReportCell.Of(layout.SharedPolicy),
            .. layout.Columns.Select((_, theme) => ReportCell.Of(Text(layout.Shared(theme), layout, words))),
        ];

    private static string Heading(TableHeading heading) => string.Join('\n', heading.Lines.Prepend(heading.Name));

    private static string Text(TableCell cell, ThemeTableLayout layout, ReportWords words)
    {
        IEnumerable<string?> lines =
        [
            cell.Gap,
            .. cell.Statements.Select(statement => Statement("•", statement, layout, words)),
            cell.Reference,
            cell.ReferenceStatement is { } reference ? Statement("→", reference, layout, words) : null,
            cell.More,
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    private static string Text(IEnumerable<TableStatement> statements, ThemeTableLayout layout, ReportWords words) =>
        string.Join('\n', statements.Select(statement => Statement("•", statement, layout, words)));

    private static string Statement(string bullet, TableStatement statement, ThemeTableLayout layout, ReportWords words)
    {
        string[] parts =
        [
            bullet,
            statement.Mark.Length > 0 ? $"({statement.Mark})" : string.Empty,
            statement.Brief.Length > 0 ? $"{statement.Brief} –" : string.Empty,
            SafeText.OneLine(statement.Text),
            statement.Context.Length > 0 ? $"({statement.Context})" : string.Empty,
            .. statement.AlsoAt.Prepend(statement.Citation).Select(layout.Names.Cite),
            statement.Agreement.Length > 0 ? $"({statement.Agreement})" : string.Empty,
            .. statement.Corrections.Select(
                answer => words.Format("Table.Corrects", SafeText.OneLine(answer.Text), layout.Names.Cite(answer.Citation))),
            .. statement.Contradictions.Select(
                other => words.Format("Table.Contradicts", SafeText.OneLine(other.Text), layout.Names.Cite(other.Citation))),
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }
}
