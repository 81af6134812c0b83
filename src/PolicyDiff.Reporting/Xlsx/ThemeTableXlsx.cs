using PolicyDiff.Core.Reports;
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
            Sheet.Table(words["Sheet.Table"], Table(layout), frozenColumns: 1),
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
        foreach (var notice in layout.Notices.Append(words["Report.Disclaimer"]))
        {
            sheet.Row().Text(notice);
        }

        return sheet;
    }

    private static ReportTable Table(ThemeTableLayout layout) => new(
        [new(layout.Corner, HeadingWidth), .. layout.Columns.Select(heading => new ReportColumn(Heading(heading), CellWidth))],
        layout.Rows.Select((heading, row) => (IReadOnlyList<ReportCell>)
        [
            ReportCell.Of(Heading(heading)),
            .. layout.Columns.Select((_, column) => ReportCell.Of(Text(layout.Cell(row, column), layout))),
        ]));

    private static string Heading(TableHeading heading) => string.Join('\n', heading.Lines.Prepend(heading.Name));

    private static string Text(TableCell cell, ThemeTableLayout layout)
    {
        IEnumerable<string?> lines =
        [
            cell.Gap,
            cell.Facts,
            .. cell.Statements.Select(statement => Statement("•", statement, layout)),
            cell.Reference,
            cell.ReferenceStatement is { } reference ? Statement("→", reference, layout) : null,
            cell.More,
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    private static string Statement(string bullet, TableStatement statement, ThemeTableLayout layout)
    {
        string[] parts =
        [
            bullet,
            statement.Mark.Length > 0 ? $"({statement.Mark})" : string.Empty,
            SafeText.OneLine(statement.Text),
            statement.Context.Length > 0 ? $"({statement.Context})" : string.Empty,
            layout.Names.Cite(statement.Citation),
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }
}
