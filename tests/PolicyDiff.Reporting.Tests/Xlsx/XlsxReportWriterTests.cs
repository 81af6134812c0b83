using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Xlsx;
using PolicyDiff.Testing;

namespace PolicyDiff.Reporting.Tests.Xlsx;

public sealed class XlsxReportWriterTests
{
    private const string ChangesPart = "xl/worksheets/sheet2.xml";
    private const string RequirementsPart = "xl/worksheets/sheet3.xml";

    private const string QuotedText = "2";
    private const string Percentage = "6";
    private const string Money = "7";
    private const string Date = "8";

    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly ReportOptions Dutch = new();

    [Fact]
    public void Write_EveryKind_HasFiveSheets() => Approval.Verify(Changes(Dutch).Projection(), "xml");

    [Theory]
    [InlineData(false, "nl-NL")]
    [InlineData(true, "en-GB")]
    public void Write_Changes_IsValid(bool all, string culture) =>
        Changes(new ReportOptions { All = all, Culture = CultureInfo.GetCultureInfo(culture) }).Errors().ShouldBeEmpty();

    [Fact]
    public void Write_Corpus_IsValid() => OfficeFile.Of("xlsx", SomeDocument.Corpus(Dutch, withStatus: false)).Errors().ShouldBeEmpty();

    [Fact]
    public void Write_NothingToCompare_IsValid() =>
        OfficeFile.Of("xlsx", ChangeReportComposer.Compose([], [], Dutch)).Errors().ShouldBeEmpty();

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => Changes(Dutch).Bytes.ShouldBe(Changes(Dutch).Bytes);

    [Fact]
    public void Write_Changes_AreOneARow()
    {
        Rows(Changes(Dutch), ChangesPart).Count.ShouldBe(1 + EveryKind.Set.Changes.Count(change => change.Kind != ChangeKind.Unchanged));
        Rows(Changes(Dutch with { All = true }), ChangesPart).Count.ShouldBe(1 + EveryKind.Set.Changes.Count);
    }

    [Fact]
    public void Write_Values_AreNumbersAndDays()
    {
        var file = OfficeFile.Of("xlsx", ReportOf("Het tarief is € 7,25 of 2,5% tot 31 december 2024.",
            new PolicyValue(ValueKind.Money, "€ 7,25", "7.25 EUR", new TextSpan(14, 20)),
            new PolicyValue(ValueKind.Percentage, "2,5%", "2.5 %", new TextSpan(24, 28)),
            new PolicyValue(ValueKind.Date, "31 december 2024", "T-1-12-31", new TextSpan(33, 49)) { Absolute = "2024-12-31" }));

        var cells = Rows(file, RequirementsPart)[1];
        Cell(cells, Money).ShouldBe("7.25");
        Cell(cells, Percentage).ShouldBe("0.025");
        Cell(cells, Date).ShouldBe("45657");
        file.Errors().ShouldBeEmpty();
    }

    [Fact]
    public void Write_SeveralAmounts_AreText()
    {
        var file = OfficeFile.Of("xlsx", ReportOf("Van € 6 naar € 7.",
            new PolicyValue(ValueKind.Money, "€ 6", "6 EUR", new TextSpan(4, 7)),
            new PolicyValue(ValueKind.Money, "€ 7", "7 EUR", new TextSpan(13, 16))));

        file.Texts(RequirementsPart).ShouldContain("€ 6; € 7");
    }

    [Theory]
    [InlineData("=cmd|'/c calc'!A1")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public void Write_Formula_StaysText(string text)
    {
        var file = OfficeFile.Of("xlsx", ReportOf(text));

        var cells = Rows(file, ChangesPart)
            .Concat(Rows(file, RequirementsPart))
            .SelectMany(row => row)
            .Where(cell => cell.Value == text.Trim()).ToList();
        cells.Count.ShouldBe(2);
        cells.ShouldAllBe(cell => (string?)cell.Attribute("t") == "inlineStr" && (string?)cell.Attribute("s") == QuotedText);
        file.Part(RequirementsPart).Descendants(S + "f").ShouldBeEmpty();
    }

    [Fact]
    public void Write_CharacterReference_StaysText() =>
        OfficeFile.Of("xlsx", ReportOf("_x0041_ of _x000D_")).Texts(RequirementsPart).ShouldContain("_x005F_x0041_ of _x005F_x000D_");

    [Fact]
    public void Write_TextTooLongForACell_IsCutBetweenCharacters()
    {
        var file = OfficeFile.Of("xlsx", ReportOf(string.Concat(Enumerable.Repeat("👍", 20_000))));

        file.Errors().ShouldBeEmpty();
        var longest = file.Texts(RequirementsPart).MaxBy(text => text.Length)!;
        longest.Length.ShouldBeInRange(32_760, 32_767);
        longest.ShouldEndWith("👍…");
    }

    [Fact]
    public void Write_Tables_AreFilteredAndPrintTheirHeader()
    {
        var file = Changes(Dutch);

        var names = file.Part("xl/workbook.xml")
            .Descendants(S + "definedName")
            .ToLookup(name => (string)name.Attribute("name")!, name => name.Value);
        names["_xlnm.Print_Titles"].ShouldBe(["'Wijzigingen'!$1:$1", "'Eisen'!$1:$1", "'Bronnen'!$1:$1", "'Waarschuwingen'!$1:$1"]);
        ((string?)file.Part(ChangesPart).Descendants(S + "autoFilter").Single().Attribute("ref")).ShouldBe("A1:R13");
    }

    [Fact]
    public void Write_Citations_LeadToThePage()
    {
        var file = Changes(Dutch);

        file.Part("xl/worksheets/_rels/sheet2.xml.rels").Root!
            .Elements()
            .Select(link => (string)link.Attribute("Target")!)
            .ShouldContain("corpus/beleid-2025.pdf#page=16");
        file.Part(ChangesPart).Descendants(S + "hyperlink").Select(link => (string)link.Attribute("ref")!).ShouldContain("L2");
    }

    [Fact]
    public void Table_FrozenColumns_StayInViewAndArePrinted()
    {
        var table = new ReportTable(
            [new("Thema", 20), new("CZ", 40)],
            [[ReportCell.Of("Tarieven"), ReportCell.OfMoney(7.25m, "€ 7,25")]]);
        var sheet = Sheet.Table("Matrix", table, frozenColumns: 1);
        using var package = SpreadsheetDocument.Create(new MemoryStream(), SpreadsheetDocumentType.Workbook);

        var pane = sheet.Build(package.AddWorkbookPart().AddNewPart<WorksheetPart>(), isFirst: true, new ReportWords(Dutch.Culture))
            .Descendants<DocumentFormat.OpenXml.Spreadsheet.Pane>()
            .Single();

        (pane.HorizontalSplit!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value).ShouldBe((1, 1, "B2"));
        sheet.PrintTitles.ShouldBe("'Matrix'!$A:$A,'Matrix'!$1:$1");
    }

    private static OfficeFile Changes(ReportOptions options) => OfficeFile.Of("xlsx", EveryKind.Report(options), options);

    private static ChangeReport ReportOf(string text, params PolicyValue[] values) => ChangeReportComposer.Compose(
        [Some.Set(Some.Change(ChangeKind.Added, [], [Some.Right(text) with { Values = values }], "Nieuw."))],
        [],
        new ReportOptions());

    private static List<IReadOnlyList<XElement>> Rows(OfficeFile file, string part) =>
        [.. file.Part(part).Descendants(S + "row").Select(row => (IReadOnlyList<XElement>)[.. row.Elements(S + "c")])];

    private static string Cell(IReadOnlyList<XElement> cells, string style) =>
        cells.Single(cell => (string?)cell.Attribute("s") == style).Element(S + "v")!.Value;
}
