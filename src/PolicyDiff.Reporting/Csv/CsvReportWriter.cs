using System.Text;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Csv;

/// <summary>Lays out a report as rows for a spreadsheet: one change a row, or one document.</summary>
/// <remarks>The file begins with a byte order mark: without it, Excel does not read it as UTF-8.</remarks>
internal sealed class CsvReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Id => "csv";

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions => [".csv"];

    /// <inheritdoc/>
    public string MediaType => "text/csv";

    /// <inheritdoc/>
    public bool IsBinary => false;

    /// <inheritdoc/>
    public bool CanWrite(Report report) => report is ChangeReport or CorpusReport or SearchReport or ThemeTableReport or CoverageReport;

    /// <inheritdoc/>
    public void Write(Report report, ReportOptions options, Stream output)
    {
        var sheet = new CsvSheet();
        var words = new ReportWords(options.Culture);
        switch (report)
        {
            case ChangeReport changes when options.StatisticsOnly:
                AddTable(sheet, CountRows.ChangeColumns(words), CountRows.Of(changes, words));
                break;
            case ChangeReport changes:
                AddChanges(sheet, words, changes, options);
                break;
            case CorpusReport corpus:
                AddCorpus(sheet, words, corpus, options);
                break;
            case SearchReport search:
                var hits = new HitRows(search, words, options);
                AddTable(sheet, hits.Columns(), hits.All());
                break;
            case ThemeTableReport table:
                var statements = new ThemeTableRows(table, words, options);
                AddTable(sheet, statements.Columns(), statements.All());
                break;
            case CoverageReport coverage:
                AddCoverage(sheet, words, coverage);
                break;
            default:
                throw new NotSupportedException($"The writer '{Id}' does not know {report.GetType().Name}.");
        }

        output.Write(Encoding.UTF8.Preamble);
        output.Write(Encoding.UTF8.GetBytes(sheet.ToString()));
    }

    private static void AddChanges(CsvSheet sheet, ReportWords words, ChangeReport report, ReportOptions options)
    {
        var rows = new ChangeRows(report, words, options);
        AddTable(sheet, rows.Columns(), rows.All().Select(row => row.Cells));
    }

    private static void AddTable(CsvSheet sheet, IReadOnlyList<ReportColumn> columns, IEnumerable<IReadOnlyList<ReportCell>> rows)
    {
        sheet.Add(columns.Select(column => column.Header));
        foreach (var cells in rows)
        {
            sheet.Add(cells.Select(cell => cell.Text));
        }
    }

    private static void AddCorpus(CsvSheet sheet, ReportWords words, CorpusReport report, ReportOptions options)
    {
        if (report.Status is null)
        {
            var rows = new SourceRows(report.Documents, words, options);
            AddTable(sheet, rows.Columns(), rows.All());
            return;
        }

        AddTable(sheet, CountRows.Columns(words), CountRows.Of(report, words));
    }

    private static void AddCoverage(CsvSheet sheet, ReportWords words, CoverageReport report)
    {
        sheet.Add(CoverageRows.Header(report, words));
        foreach (var row in CoverageRows.All(report, words))
        {
            sheet.Add(row);
        }
    }
}
