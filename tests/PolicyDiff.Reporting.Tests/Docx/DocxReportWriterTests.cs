using System.Globalization;
using System.Xml.Linq;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Docx;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Testing;

namespace PolicyDiff.Reporting.Tests.Docx;

public sealed class DocxReportWriterTests
{
    private const string Main = "word/document.xml";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly ReportOptions Dutch = new();
    private static readonly ReportOptions English = new() { Culture = CultureInfo.GetCultureInfo("en-GB") };

    [Fact]
    public void Write_EveryKind_FoldsTheRoutine() => Approval.Verify(Changes(Dutch).Projection(), "xml");

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Write_Changes_IsValid(bool all, bool statisticsOnly) =>
        Changes(Dutch with { All = all, StatisticsOnly = statisticsOnly }).Errors().ShouldBeEmpty();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Write_Corpus_IsValid(bool withStatus) =>
        OfficeFile.Of("docx", SomeDocument.Corpus(Dutch, withStatus)).Errors().ShouldBeEmpty();

    [Fact]
    public void Write_Document_IsValidAndShowsEveryBlock()
    {
        var file = OfficeFile.Of("docx", SomeDocument.Report);

        file.Errors().ShouldBeEmpty();
        var texts = file.Texts(Main);
        texts.ShouldContain("Wij kopen zorg in die aan deze eisen voldoet:");
        texts.ShouldContain("•Het samenwerkingsverband is een rechtspersoon met volledige rechtsbevoegdheid en een eigen bestuur.");
        texts.ShouldContain("2.Het heeft een website.");
        texts.ShouldContain("[1] Zie ook het algemene beleid.");
        texts.ShouldContain("per verzekerde");
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => Changes(Dutch).Bytes.ShouldBe(Changes(Dutch).Bytes);

    [Fact]
    public void Write_Archive_HasOneDay() =>
        Changes(Dutch).Entries().Select(entry => entry.Day).Distinct().ShouldBe([new DateTime(1980, 1, 1)]);

    [Fact]
    public void Write_All_HasARowForEveryChange()
    {
        var rows = Changes(Dutch with { All = true }).Part(Main).Descendants(W + "tr").ToList();

        rows.Count(row => row.Descendants(W + "pStyle").Any(style => Value(style) == "Source")).ShouldBe(EveryKind.Set.Changes.Count);
    }

    [Fact]
    public void Write_HeaderRows_AreRepeated()
    {
        var tables = Changes(Dutch).Part(Main).Descendants(W + "tbl").ToList();

        tables.Count.ShouldBeGreaterThan(3);
        tables.Skip(1).ShouldAllBe(table => table.Element(W + "tr")!.Descendants(W + "tblHeader").Any());
    }

    [Fact]
    public void Write_Contents_LinksToEveryHeadingOfTwoLevels()
    {
        var main = Changes(Dutch).Part(Main);

        var headings = main.Descendants(W + "p")
            .Where(paragraph => paragraph.Descendants(W + "pStyle").Any(style => Value(style) is "Heading1" or "Heading2")).ToList();
        var bookmarks = headings.Select(heading => (string)heading.Element(W + "bookmarkStart")!.Attribute(W + "name")!);
        main.Descendants(W + "p")
            .Where(paragraph => paragraph.Descendants(W + "pStyle").Any(style => Value(style)!.StartsWith("TOC", StringComparison.Ordinal)))
            .Descendants(W + "hyperlink").Select(link => (string?)link.Attribute(W + "anchor")).OfType<string>().ShouldBe(bookmarks);
        main.Descendants(W + "instrText").Select(field => field.Value.Trim()).ShouldBe(bookmarks.Select(name => $"PAGEREF {name} \\h"));
    }

    [Fact]
    public void Write_Citations_LeadToThePageFromTheFolderOfTheReport()
    {
        var relationships = Changes(Dutch with { SourceFolder = "../bronnen/" }).Part("word/_rels/document.xml.rels").Root!.Elements();

        relationships.Where(link => (string?)link.Attribute("TargetMode") == "External").Select(link => (string)link.Attribute("Target")!)
            .ShouldContain("../bronnen/corpus/beleid-2025.pdf#page=16");
    }

    [Fact]
    public void Turn_Landscape_WidensTablesAndFooterThereOnly()
    {
        var words = new ReportWords(Dutch.Culture);
        var page = new WordPage(words);
        page.Title("Overzicht");
        page.Turn(landscape: true);
        var wide = page.NewTable(1, 1);
        wide.Header(["Thema", "Verzekeraar"]);
        page.Table(wide);
        page.Turn(landscape: false);
        page.Table(page.NewTable(1));

        var body = XElement.Parse(page.Build().OuterXml);

        body.Descendants(W + "pgSz").Select(size => (string?)size.Attribute(W + "orient")).ShouldBe([null, "landscape", null]);
        body.Descendants(W + "tblW").Select(width => (int)width.Attribute(W + "w")!).ShouldBe([14570, 9638]);
        page.HasLandscape.ShouldBeTrue();
    }

    [Fact]
    public void Write_MarkedWords_DifferByStyleOnTheirOwnSide()
    {
        var runs = Changes(Dutch)
            .Part(Main)
            .Descendants(W + "r")
            .ToLookup(run => run.Descendants(W + "rStyle").Select(Value).FirstOrDefault() ?? string.Empty, run => run.Value);

        runs["Deleted"].ShouldContain("binnen zes weken nadat deze is aangeboden.");
        runs["Inserted"].ShouldContain("uiterlijk op 31 december 2024.");
    }

    [Fact]
    public void Write_English_IsEnglishAndProofedAsSuch()
    {
        var file = Changes(English);

        file.Part("word/styles.xml").Descendants(W + "lang").Select(Value).ShouldBe(["en-GB"]);
        file.Texts(Main).ShouldContain("Contents");
        string.Concat(file.Texts("word/footer1.xml")).ShouldBe("PolicyDiffPage 1 of 1");
    }

    [Fact]
    public void Write_Dutch_IsProofedAsDutch() =>
        Changes(Dutch).Part("word/styles.xml").Descendants(W + "lang").Select(Value).ShouldBe(["nl-NL"]);

    private static OfficeFile Changes(ReportOptions options) => OfficeFile.Of("docx", EveryKind.Report(options), options);

    private static string? Value(XElement element) => (string?)element.Attribute(W + "val");
}
