using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf;

namespace PolicyDiff.Ingestion.Tests.Pdf;

/// <summary>Which tags of a file are believed, and what they decide.</summary>
public sealed class PdfTagsTests
{
    private const string Long =
        "De zorgaanbieder levert de zorg volgens de richtlijnen van de beroepsgroep en legt daarover elk jaar verantwoording af aan de verzekeraar.";

    [Fact]
    public void Read_SoundTags_DecideWhichLinesAreHeadingsAndTheirLevels()
    {
        var pdf = new SomePdf()
            .Heading("Voorwoord", 12)
            .Text(Long)
            .Heading("Passende zorg", 12)
            .Text(Long)
            .Heading("Let op", 10)
            .Text(Long)
            .Heading("Contact", 12)
            .Text(Long)
            .Tag("Voorwoord", 1).Tag("Passende zorg", 2).Tag("Contact", 1);

        Headings(pdf).ShouldBe(["1 Voorwoord Markup", "2 Passende zorg Markup", "1 Contact Markup"]);
        Remarks(pdf).ShouldBeEmpty();
        Headings(pdf, new PdfReadingOptions(UseTags: false))
            .ShouldBe(["1 Voorwoord Style", "1 Passende zorg Style", "1 Contact Style", "2 Let op Style"], ignoreOrder: true);
    }

    [Fact]
    public void Read_TitleTaggedAboveTheChapters_LeavesTheChaptersOnTheFirstLevel()
    {
        var pdf = new SomePdf()
            .Heading("1 Inleiding", 14)
            .Text(Long)
            .Heading("Toelichting", 12)
            .Text(Long)
            .Heading("2 Eisen", 14)
            .Text(Long)
            .Tag("1 Inleiding", 2).Tag("Toelichting", 3).Tag("2 Eisen", 2);

        Headings(pdf).ShouldBe(["1 1 Inleiding Markup", "2 Toelichting Markup", "1 2 Eisen Markup"]);
    }

    [Fact]
    public void Read_LevelsLeftOut_HeadingsOfOneLevelStandSideBySide()
    {
        var pdf = new SomePdf();
        foreach (var (title, level) in new[]
        {
            ("Bijlage A", 1), ("Versie 3", 4), ("Versie 2", 4), ("Toelichting", 3), ("Versie 1", 4), ("Bijlage B", 1),
        })
        {
            pdf.Heading(title, 12).Text(Long).Tag(title, level);
        }

        Headings(pdf)
            .ShouldBe(
                [
                    "1 Bijlage A Markup", "2 Versie 3 Markup", "2 Versie 2 Markup", "2 Toelichting Markup",
                    "3 Versie 1 Markup", "1 Bijlage B Markup",
                ]);
    }

    [Fact]
    public void Read_ChaptersNumberedAnewInEachPart_StandBelowTheirPart()
    {
        var pdf = new SomePdf();
        foreach (var part in new[] { "Zorg dichtbij", "Zorg veraf" })
        {
            pdf.Heading(part, 18).Text(Long).Tag(part, 1);
            foreach (var title in new[] { "1 Inleiding", "2 Eisen" })
            {
                pdf.Heading(title, 14).Text(Long).Tag(title, 2);
            }

            pdf.Heading("Toelichting", 12).Text(Long).Tag("Toelichting", 3);
        }

        Headings(pdf).ShouldBe(
        [
            "1 Zorg dichtbij Markup", "2 1 Inleiding Markup", "2 2 Eisen Markup", "3 Toelichting Markup",
            "1 Zorg veraf Markup", "2 1 Inleiding Markup", "2 2 Eisen Markup", "3 Toelichting Markup",
        ]);
    }

    [Fact]
    public void Read_TitleThatStandsTwice_IsAHeadingWhereItsTagStands()
    {
        var pdf = new SomePdf()
            .Heading("Scholing", 10)
            .Text(Long)
            .Heading("Eisen", 10)
            .Text(Long)
            .Heading("Scholing", 10)
            .Text(Long)
            .Heading("Slot", 10)
            .Text(Long)
            .Tag("Eisen", 1).Tag("Scholing", 2).Tag("Slot", 1);

        Headings(pdf).ShouldBe(["1 Eisen Markup", "2 Scholing Markup", "1 Slot Markup"]);
    }

    [Fact]
    public void Read_TagsWhoseHeadingsAreNotOnThePages_AreSetAside()
    {
        var pdf = new SomePdf()
            .Heading("Voorwoord", 14)
            .Text(Long)
            .Heading("Contact", 14)
            .Text(Long)
            .Tag("Voorwoord", 1)
            .Tag("Bladwijzer 1", 1)
            .Tag("Bladwijzer 2", 1);

        Headings(pdf).ShouldBe(["1 Voorwoord Style", "1 Contact Style"]);
        Remarks(pdf).ShouldBe(["PD1223 3 1"]);
    }

    [Fact]
    public void Read_TagsOfLittleOfTheText_AreSetAside()
    {
        var pdf = new SomePdf().Heading("Voorwoord", 14).Text(Long).Heading("Contact", 14).Text(Long).Tag("Voorwoord", 1).Covered(0.5);

        Headings(pdf).ShouldBe(["1 Voorwoord Style", "1 Contact Style"]);
        Remarks(pdf).ShouldBe(["PD1222 50"]);
    }

    [Fact]
    public void Read_TagsThatLeaveOutEvidentHeadings_DoNotForbidThem()
    {
        var pdf = new SomePdf()
            .Heading("Voorwoord", 14)
            .Text(Long)
            .Heading("Eisen", 14)
            .Text(Long)
            .Heading("Contact", 14)
            .Text(Long)
            .Tag("Voorwoord", 1);

        Headings(pdf).ShouldBe(["1 Voorwoord Markup", "1 Eisen Style", "1 Contact Style"]);
        Remarks(pdf).ShouldBe(["PD1224 3 2"]);
    }

    [Fact]
    public void Read_TaggedHeadOfATableColumn_StaysACell()
    {
        var pdf = new SomePdf()
            .Heading("Voorwoord", 14)
            .Text(Long)
            .Ruled([60, 200, 400], 40, ["Stap", "Datum"], ["Inschrijven", "1 mei"])
            .Tag("Voorwoord", 1)
            .Tag("Stap", 2, inTable: true)
            .Tag("Datum", 2, inTable: true);

        Headings(pdf).ShouldBe(["1 Voorwoord Markup"]);
        pdf.Sections().ShouldContain("| Stap | Datum");
    }

    [Theory]
    [InlineData(PdfTagState.Absent, null)]
    [InlineData(PdfTagState.WithoutHeadings, "PD1220")]
    [InlineData(PdfTagState.TooMany, "PD1221")]
    [InlineData(PdfTagState.Unreadable, "PD1225")]
    public void Read_TagsThatWereNotRead_LeaveItToOtherEvidenceAndSaySo(PdfTagState state, string? code)
    {
        var pdf = new SomePdf().Heading("Voorwoord", 14).Text(Long).Heading("Contact", 14).Text(Long).Untagged(state);

        Headings(pdf).ShouldBe(["1 Voorwoord Style", "1 Contact Style"]);
        Remarks(pdf).Select(remark => remark.TrimEnd()).ShouldBe(code is null ? [] : [code]);
    }

    private static IEnumerable<string> Remarks(SomePdf pdf) =>
        pdf.Result().Diagnostics.Where(diagnostic => diagnostic.Code.StartsWith("PD122", StringComparison.Ordinal))
            .Select(diagnostic => $"{diagnostic.Code} {string.Join(' ', diagnostic.Arguments)}");

    private static IEnumerable<string> Headings(SomePdf pdf, PdfReadingOptions? options = null) => pdf.Document(options).AllSections()
        .Where(path => path.Section.Evidence is not null)
        .Select(path => $"{path.Section.Level} {path.Section.Heading} {path.Section.Evidence!.Signal}");
}
