using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>One change a row, with a column for the reader's remark.</summary>
internal static class ChangesSheet
{
    private const int SummaryColumn = 8;
    private const int RemarkWidth = 26;

    /// <summary>
    /// The sheet; unchanged requirements stand on it only where all is asked for. Remarks upon changes that are not on it come last, so
    /// that no remark is lost.
    /// </summary>
    public static Sheet Of(ChangeReport report, ReportWords words, ReportOptions options)
    {
        var table = ChangeRows.Of(report, words, options);
        var sheet = new Sheet(words["Sheet.Changes"], [.. table.Columns, new(words["Column.Remark"], RemarkWidth)], isTable: true);
        sheet.Header();
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cells in table.Rows)
        {
            var id = cells[ChangeRows.IdColumn].Text;
            shown.Add(id);
            sheet.Row(cells).Text(options.Remarks.GetValueOrDefault(id), CellFormat.Remark);
        }

        foreach (var (orphan, remark) in options.Remarks.Where(entry => !shown.Contains(entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var cells = Enumerable.Repeat(ReportCell.Empty, table.Columns.Count).ToArray();
            (cells[ChangeRows.IdColumn], cells[SummaryColumn]) = (ReportCell.Of(orphan), ReportCell.Of(words["Remark.Orphan"]));
            sheet.Row(cells).Text(remark, CellFormat.Remark);
        }

        return sheet;
    }
}
