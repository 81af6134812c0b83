using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>What the workbook is, what stands on which sheet, and the counts.</summary>
internal static class GuideSheet
{
    private static readonly string[] Sheets = ["Sheet.Changes", "Sheet.Requirements", "Sheet.Sources", "Sheet.Warnings"];

    /// <summary>The sheet.</summary>
    public static Sheet Of(ChangeReport report, ReportWords words)
    {
        var sheet = new Sheet(words["Sheet.Guide"], [new(string.Empty, 30), new(string.Empty, 10), new(string.Empty, 110)], isTable: false);
        sheet.Row().Text(report.Title, CellFormat.Title);
        sheet.Row();
        foreach (var key in Sheets)
        {
            sheet.Row().Text(words[key], CellFormat.Strong).Text(null).Text(words[$"{key}.About"]);
        }

        sheet.Row()
            .Text(null, CellFormat.Plain)
            .Text(null, CellFormat.Plain)
            .Text(words.Format("Sheet.Unchanged", words["Sheet.Requirements"]), CellFormat.Faint);
        foreach (var part in report.Parts)
        {
            sheet.Row();
            Write(sheet, part, words);
        }

        sheet.Row();
        sheet.Row().Text(null, CellFormat.Plain).Text(null, CellFormat.Plain).Text(words["Report.Disclaimer"], CellFormat.Faint);
        return sheet;
    }

    private static void Write(Sheet sheet, ChangeReportPart part, ReportWords words)
    {
        sheet.Row()
            .Text(part.Heading, CellFormat.Header)
            .Text(words["Count.Header"], CellFormat.Header)
            .Text(words["Column.Details"], CellFormat.Header);
        foreach (var row in SummaryRows.Of(part, new ComparisonWords(part.Set, words), words))
        {
            sheet.Row().Text(row.Label, CellFormat.Strong).Number(row.Count).Text(string.Join('\n', row.Lines));
        }

        WriteSide(sheet, part.Set.Left, words);
        WriteSide(sheet, part.Set.Right, words);
        foreach (var notice in part.Set.Notices)
        {
            sheet.Row().Text(words["Notice.Label"], CellFormat.Strong).Text(null).Text(notice.Text);
        }
    }

    private static void WriteSide(Sheet sheet, ComparisonSide side, ReportWords words)
    {
        if (side.Documents.Count == 0)
        {
            sheet.Row().Text(side.Label, CellFormat.Strong).Text(null).Text(words["Side.NoDocuments"]);
        }

        foreach (var document in side.Documents)
        {
            IEnumerable<string> facts =
            [
                document.Metadata.Title,
                .. words.Facts(document.Metadata, document.Source),
                Path.GetFileName(document.Source.Path),
            ];
            sheet.Row().Text(side.Label, CellFormat.Strong).Text(null).Text(string.Join(", ", facts));
        }
    }
}
