using System.Text;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Calendar;
using PolicyDiff.Reporting.History;
using PolicyDiff.Reporting.Lint;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Writing;

namespace PolicyDiff.Reporting.Csv;

/// <summary>Lays out a report as rows for a spreadsheet: one change a row, or one document.</summary>
/// <remarks>The file begins with a byte order mark: without it, Excel does not read it as UTF-8.</remarks>
internal sealed class CsvReportWriter() : ReportWriter("csv", [".csv"], "text/csv")
{
    /// <inheritdoc/>
    public override bool CanWrite(Report report) => base.CanWrite(report) && report is not DocumentReport;

    /// <inheritdoc/>
    protected override void Write(Report report, ReportWords words, ReportOptions options, Stream output)
    {
        var table = report switch
        {
            ChangeReport changes when options.StatisticsOnly => CountRows.Of(changes, words),
            ChangeReport changes => ChangeRows.Of(changes, words, options),
            CorpusReport { Status: not null } corpus => CountRows.Of(corpus, words),
            CorpusReport corpus => SourceRows.Of(corpus.Documents, words, options),
            SearchReport search => HitRows.Of(search, words, options),
            DeclaredReport declared => DeclaredRows.Of(declared, words, options),
            ThemeTableReport statements => ThemeTableRows.Of(statements, words, options),
            HistoryReport history => HistoryRows.Of(history, words, options),
            LintReport lint => LintRows.Of(lint, words, options),
            CalendarReport calendar => CalendarRows.Of(calendar, words, options),
            _ => CoverageRows.Of((CoverageReport)report, words),
        };
        var sheet = new CsvSheet();
        sheet.Add(table.Columns.Select(column => column.Header));
        foreach (var row in table.Rows)
        {
            sheet.Add(row.Select(cell => cell.Text));
        }

        output.Write(Encoding.UTF8.Preamble);
        output.Write(Encoding.UTF8.GetBytes(sheet.ToString()));
    }
}
