using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>One change a row, with a column for the reader's remark.</summary>
internal static class ChangesSheet
{
    private const int SummaryColumn = 8;
    private const int RemarkWidth = 26;
    private const int FingerprintWidth = 26;
    private const int VerdictWidth = 11;

    /// <summary>
    /// The sheet; unchanged requirements stand on it only where all is asked for. Remarks upon changes that are not on it come last, so
    /// that no remark is lost.
    /// </summary>
    public static Sheet Of(ChangeReport report, ReportWords words, ReportOptions options)
    {
        var table = ChangeRows.Of(report, words, options);
        var sheet = new Sheet(
            words["Sheet.Changes"],
            [.. table.Columns, new(words["Column.Fingerprint"], FingerprintWidth), new(
                words["Column.Verdict"], VerdictWidth), new(words["Column.Remark"], RemarkWidth)],
            isTable: true);
        sheet.Header();
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (cells, change) in table.Rows.Zip(report.Parts.SelectMany(part => part.InReadingOrder(options.All))))
        {
            var id = cells[ChangeRows.IdColumn].Text;
            shown.Add(id);
            sheet.Row(cells)
                .Text(ChangeFingerprint.Of(change))
                .Text(words[$"Verdict.{change.Review?.Verdict ?? ReviewVerdict.Open}"], CellFormat.Remark)
                .Text(options.Remarks.GetValueOrDefault(id, change.Review?.Note ?? string.Empty), CellFormat.Remark);
        }

        foreach (var (orphan, remark) in options.Remarks.Where(entry => !shown.Contains(entry.Key))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var cells = Enumerable.Repeat(ReportCell.Empty, table.Columns.Count).ToArray();
            (cells[ChangeRows.IdColumn], cells[SummaryColumn]) = (ReportCell.Of(orphan), ReportCell.Of(words["Remark.Orphan"]));
            sheet.Row(cells).Text(null).Text(null).Text(remark, CellFormat.Remark);
        }

        return sheet;
    }
}
