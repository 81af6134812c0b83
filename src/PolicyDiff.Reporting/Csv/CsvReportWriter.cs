using System.Text;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

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
        var sheet = new CsvSheet();
        switch (report)
        {
            case ChangeReport changes when options.StatisticsOnly:
                Add(sheet, CountRows.ChangeColumns(words), CountRows.Of(changes, words));
                break;
            case ChangeReport changes:
                var rows = new ChangeRows(changes, words, options);
                Add(sheet, rows.Columns(), rows.All().Select(row => row.Cells));
                break;
            case CorpusReport { Status: not null } corpus:
                Add(sheet, CountRows.Columns(words), CountRows.Of(corpus, words));
                break;
            case CorpusReport corpus:
                var sources = new SourceRows(corpus.Documents, words, options);
                Add(sheet, sources.Columns(), sources.All());
                break;
            case SearchReport search:
                var hits = new HitRows(search, words, options);
                Add(sheet, hits.Columns(), hits.All());
                break;
            case ThemeTableReport table:
                var statements = new ThemeTableRows(table, words, options);
                Add(sheet, statements.Columns(), statements.All());
                break;
            case CoverageReport coverage:
                Add(sheet, CoverageRows.All(coverage, words).Prepend(CoverageRows.Header(coverage, words)));
                break;
        }

        output.Write(Encoding.UTF8.Preamble);
        output.Write(Encoding.UTF8.GetBytes(sheet.ToString()));
    }

    private static void Add(CsvSheet sheet, IReadOnlyList<ReportColumn> columns, IEnumerable<IReadOnlyList<ReportCell>> rows) =>
        Add(sheet, rows.Select(row => row.Select(cell => cell.Text)).Prepend(columns.Select(column => column.Header)));

    private static void Add(CsvSheet sheet, IEnumerable<IEnumerable<string>> rows)
    {
        foreach (var row in rows)
        {
            sheet.Add(row);
        }
    }
}
