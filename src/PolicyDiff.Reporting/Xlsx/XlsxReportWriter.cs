using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Calendar;
using PolicyDiff.Reporting.History;
using PolicyDiff.Reporting.Lint;
using PolicyDiff.Reporting.Packaging;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Writing;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>Lays out a report as a workbook for Excel, to sort, filter and remark upon.</summary>
internal sealed class XlsxReportWriter()
    : ReportWriter("xlsx", [".xlsx"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", isBinary: true)
{
    /// <inheritdoc/>
    public override bool CanWrite(Report report) => base.CanWrite(report) && report is not DocumentReport;

    /// <inheritdoc/>
    protected override void Write(Report report, ReportWords words, ReportOptions options, Stream output)
    {
        IReadOnlyList<Sheet> sheets = report switch
        {
            ChangeReport changes when options.StatisticsOnly => [Sheet.Table(words["Sheet.Counts"], CountRows.Of(changes, words))],
            ChangeReport changes => ChangeReportXlsx.Sheets(changes, words, options),
            DeclaredReport declared => DeclaredXlsx.Sheets(declared, words, options),
            ThemeTableReport table => ThemeTableXlsx.Sheets(table, words, options),
            HistoryReport history =>
                [Sheet.Table(
                    words["Sheet.History"], HistoryRows.Of(history, words, options)), WarningsSheet.Of(history.Diagnostics, words)],
            LintReport lint =>
                [Sheet.Table(words["Sheet.Lint"], LintRows.Of(lint, words, options)), WarningsSheet.Of(lint.Diagnostics, words)],
            CalendarReport calendar =>
                [Sheet.Table(
                    words["Sheet.Calendar"], CalendarRows.Of(calendar, words, options)), WarningsSheet.Of(calendar.Diagnostics, words)],
            CoverageReport coverage => [Sheet.Table(words["Sheet.Coverage"], CoverageRows.Of(coverage, words), CoverageRows.NameColumns)],
            CorpusReport { Status: not null } corpus => [Sheet.Table(words["Sheet.Counts"], CountRows.Of(corpus, words))],
            CorpusReport corpus => [Sheet.Table(words["Sheet.Sources"], SourceRows.Of(corpus.Documents, words, options))],
            _ => [Sheet.Table(words["Sheet.Hits"], HitRows.Of((SearchReport)report, words, options))],
        };
        StablePackage.Write(output, stream => Save(stream, sheets, report.Title, words));
    }

    /// <summary>Every part gets an id of its own choosing: those the library makes up differ from run to run.</summary>
    private static void Save(Stream stream, IReadOnlyList<Sheet> sheets, string title, ReportWords words)
    {
        using var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = package.AddWorkbookPart();
        package.ChangeIdOfPart(workbook, "rId1");
        CoreProperties.Write(
            package.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2"), title, words);
        var list = new S.Sheets();
        for (var i = 0; i < sheets.Count; i++)
        {
            var id = $"rId{i + 1}";
            var part = workbook.AddNewPart<WorksheetPart>(id);
            part.Worksheet = sheets[i].Build(part, i == 0, words);
            list.Append(new S.Sheet { Name = sheets[i].Name, SheetId = (uint)i + 1, Id = id });
        }

        workbook.AddNewPart<WorkbookStylesPart>($"rId{sheets.Count + 1}").Stylesheet = new S.Stylesheet(EmbeddedXml.Read(
            "Xlsx", "styles.xml"));
        workbook.Workbook = new S.Workbook(new S.BookViews(new S.WorkbookView { WindowWidth = 28_800, WindowHeight = 15_000 }), list);
        if (sheets.Any(sheet => sheet.IsTable))
        {
            workbook.Workbook.Append(new S.DefinedNames(sheets.SelectMany(Names)));
        }
    }

    /// <summary>What is filtered and what every printed page begins with.</summary>
    private static IEnumerable<S.DefinedName> Names(Sheet sheet, int index) => sheet.IsTable
        ?
        [
            new S.DefinedName($"'{sheet.Name}'!{sheet.Area}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)index, Hidden = true },
            new S.DefinedName(sheet.PrintTitles) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index },
        ]
        : [];
}
