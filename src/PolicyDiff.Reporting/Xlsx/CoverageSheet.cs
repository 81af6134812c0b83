using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>What the corpus holds and lacks: an insurer and care type a row, a year a column.</summary>
internal static class CoverageSheet
{
    private const double NameWidth = 30;
    private const double YearWidth = 26;
    private const int NameColumns = 2;

    /// <summary>The sheet.</summary>
    public static Sheet Of(CoverageReport report, ReportWords words) => Sheet.Table(
        words["Sheet.Coverage"],
        [.. CoverageRows.Header(report, words).Select((header, column) => new ReportColumn(header, column < NameColumns ? NameWidth : YearWidth))],
        CoverageRows.All(report, words).Select(row => (IReadOnlyList<ReportCell>)[.. row.Select(ReportCell.Of)]),
        NameColumns);
}
