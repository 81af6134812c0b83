using DocumentFormat.OpenXml.Packaging;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Reporting.Writing;
using PolicyDiff.Reporting.Xlsx;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyDiff.Reporting.Tests.Xlsx;

public sealed class EarlierRemarksTests
{
    private static readonly SortedDictionary<string, string> Remarks = new(StringComparer.Ordinal)
    {
        ["c-added-1"] = "=SOM(1) is geen formule, _x0041_ geen letter",
        ["c-removed-1"] = "Navragen bij de verzekeraar.\nVoor 1 mei.",
        ["c-weg"] = "Deze wijziging is er niet meer.",
    };

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    public void Read_WrittenReport_GivesTheRemarksBack(string culture)
    {
        var options = new ReportOptions { Culture = System.Globalization.CultureInfo.GetCultureInfo(culture), Remarks = Remarks };
        var file = OfficeFile.Of("xlsx", EveryKind.Report(options), options);

        file.Errors().ShouldBeEmpty();
        Read(file.Bytes).ShouldBe(Remarks);
    }

    [Fact]
    public void Read_NoRemarks_IsEmpty() => Read(OfficeFile.Of("xlsx", EveryKind.Report(new ReportOptions())).Bytes).ShouldBeEmpty();

    /// <summary>Excel moves all texts to one table when it saves a file.</summary>
    [Fact]
    public void Read_SharedStrings_AreLookedUp()
    {
        using var file = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(file, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook))
        {
            var workbook = package.AddWorkbookPart();
            workbook.Workbook = new S.Workbook(new S.Sheets(new S.Sheet { Name = "x", SheetId = 1, Id = "rId1" }));
            workbook.AddNewPart<SharedStringTablePart>("rId2").SharedStringTable = new S.SharedStringTable(
                Shared("Opmerking"), Shared("Id"), Shared("c-1"), Shared("Mooi zo."));
            workbook.AddNewPart<WorksheetPart>("rId1").Worksheet = new S.Worksheet(new S.SheetData(
                new S.Row(Cell("B1", 0), Cell("D1", 1)), new S.Row(Cell("B2", 3), Cell("D2", 2))));
        }

        Read(file.ToArray()).ShouldHaveSingleItem().ShouldBe(KeyValuePair.Create("c-1", "Mooi zo."));
    }

    [Fact]
    public void Read_OtherWorkbook_IsRefused() =>
        Should.Throw<PolicyDiffException>(
            () => Read(OfficeFile.Of("xlsx", SomeDocument.Corpus(new ReportOptions(), withStatus: false)).Bytes)).Diagnostic.Code
            .ShouldBe(ReportingDiagnostics.NoRemarks);

    [Fact]
    public void Read_NoWorkbook_IsRefused() =>
        Should.Throw<PolicyDiffException>(() => Read("geen zip"u8.ToArray())).Diagnostic.Code.ShouldBe(ReportingDiagnostics.NoRemarks);

    private static IReadOnlyDictionary<string, string> Read(byte[] bytes) => EarlierRemarks.Read(new MemoryStream(bytes), "eerder.xlsx");

    private static S.SharedStringItem Shared(string text) => new(new S.Text(text));

    private static S.Cell Cell(string reference, int index) =>
        new() { CellReference = reference, DataType = S.CellValues.SharedString, CellValue = new S.CellValue(index) };
}
