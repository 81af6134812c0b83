using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Pdf;
using PolicyDiff.Ingestion.Pdf.Diagnostics;

namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class PdfDocumentReaderTests
{
    private const string Long =
        "De zorgaanbieder levert de zorg volgens de richtlijnen van de beroepsgroep en legt daarover elk jaar verantwoording af aan de verzekeraar.";

    [Fact]
    public void Read_ShortLineThatBreaksOffInAWord_GoesOnInTheNext()
    {
        var pdf = new SomePdf().Text("De zorgaanbieder houdt zich aan wat in dit deel van het beleid staat en meldt het.");
        pdf.Line("De inzet van de POH-")
            .Line("GGZ is verplicht in 2024-")
            .Line("2026. Dat geldt niet bij COVID-")
            .Line("19. Dan beslist de inkoper.");

        pdf.Sections()
            .ShouldEndWith("\np De inzet van de POH-GGZ is verplicht in 2024-2026. Dat geldt niet bij COVID-19. Dan beslist de inkoper.");
    }

    [Fact]
    public void Read_NumberedHeadings_AreNestedByNumber() =>
        new SomePdf().Heading("1 Inleiding", 16).Text(Long).Heading("1.1 Doel", 12).Text(Long).Heading("2. Eisen", 16).Text(Long).Sections()
            .ShouldBe($"1 [1] Inleiding\np {Long}\n2 [1.1] Doel\np {Long}\n1 [2] Eisen\np {Long}");

    [Fact]
    public void Read_CoverOfSeveralLines_JoinsThoseThatLookAlikeAndStandTogether()
    {
        var pdf = Covered("Programma van eisen voor een", "landelijk register");

        pdf.Document().Metadata.Title.ShouldBe("Programma van eisen voor een landelijk register");
        pdf.Sections().ShouldStartWith("p Programma van eisen voor een landelijk register\np Stichting Zorgregister\n1 [1] Inleiding");
    }

    [Theory]
    [InlineData("Onderzoek naar het register Polder 2.4", "Onderzoek naar het register Polder 2.4")]
    [InlineData("Jaarverslag van een andere stichting", "Altijd vooruit naar het register Polder 2.4")]
    [InlineData("rapport_def.docx", "Altijd vooruit naar het register Polder 2.4")]
    public void Read_TitleOfTheFile_IsBelievedWhereMostOfItStandsOnTheCover(string stated, string title) =>
        Covered("Altijd vooruit", "naar het register Polder 2.4").Property("Title", stated).Document().Metadata.Title.ShouldBe(title);

    [Fact]
    public void Read_NumbersOfLinesInTheMargin_AreNoText()
    {
        var pdf = new SomePdf();
        for (var page = 0; page < 3; page++)
        {
            for (var line = 1; line <= 20; line++)
            {
                pdf.At(560, pdf.Top, $"{line}", size: 7).Line("De zorgaanbieder levert de zorg volgens de richtlijnen van");
            }

            pdf.NextPage();
        }

        pdf.Sections().ShouldNotContain(" 7");
        pdf.Sections().ShouldContain("richtlijnen van De zorgaanbieder");
    }

    [Fact]
    public void Read_TableWithNumberedRows_KeepsItsNumbers()
    {
        var pdf = new SomePdf();
        for (var page = 0; page < 3; page++)
        {
            for (var line = 1; line <= 20; line++)
            {
                pdf.At(60, pdf.Top, $"{line}").At(100, pdf.Top, "Praktijk van een huisarts").At(400, pdf.Top, "Leiden");
                pdf.Top += 14;
            }

            pdf.NextPage();
        }

        pdf.Sections().ShouldContain("17");
    }

    [Fact]
    public void Read_HeadingWithoutNumber_HasLevelOfItsStyle() =>
        Titles(new SomePdf()
            .Heading("1 Inleiding", 16)
            .Text(Long)
            .Heading("1.1 Doel", 13)
            .Text(Long)
            .Heading("Toelichting", 11)
            .Text(Long)
            .Heading("Disclaimer", 16)
            .Text(Long))
            .ShouldBe(["1 1 Inleiding", "2 1.1 Doel", "3 Toelichting", "1 Disclaimer"]);

    [Fact]
    public void Read_OneLookForAllHeadings_PutsTheUnnumberedBelowTheNumbered() =>
        Titles(new SomePdf()
            .Heading("1 Inleiding", 10)
            .Text(Long)
            .Heading("1.1 Doel", 10)
            .Text(Long)
            .Heading("Toelichting", 10)
            .Text(Long)
            .Heading("2 Eisen", 10)
            .Text(Long))
            .ShouldBe(["1 1 Inleiding", "2 1.1 Doel", "3 Toelichting", "1 2 Eisen"]);

    [Fact]
    public void Read_WrappedTitle_IsOneHeading()
    {
        var pdf = new SomePdf().Text(Long);
        pdf.Top += 10;
        pdf.At(60, pdf.Top, "2.1 Voorwaarden voor het sluiten van een", 13, bold: true)
            .At(60, pdf.Top + 16, "overeenkomst", 13, bold: true);
        pdf.Top += 40;

        Titles(pdf.Heading("3 Proces", 16).Text(Long)).ShouldBe(["1 2.1 Voorwaarden voor het sluiten van een overeenkomst", "1 3 Proces"]);
    }

    [Theory]
    [InlineData("Certificering:")]
    [InlineData("Dit is een belangrijke eis waaraan iedereen moet voldoen.")]
    [InlineData("en dat geldt voor iedereen")]
    public void Read_BoldLabelOrSentence_IsNoHeading(string text) =>
        Titles(new SomePdf().Heading("1 Inleiding", 16).Text(Long).Heading(text, 10).Text(Long)).ShouldBe(["1 1 Inleiding"]);

    [Fact]
    public void Read_Outline_DecidesLevelsAndIsNamedAsEvidence()
    {
        var pdf = new SomePdf()
            .Heading("Voorwoord", 12)
            .Text(Long)
            .Heading("Passende zorg", 12)
            .Text(Long)
            .Outline("Voorwoord", 1, 1)
            .Outline("Passende zorg", 2, 1);

        pdf.Document().AllSections().Select(path => (path.Section.Title, path.Section.Level, path.Section.Evidence!.Signal))
            .ShouldBe([("Voorwoord", 1, HeadingSignal.Outline), ("Passende zorg", 2, HeadingSignal.Outline)]);
        pdf.Document(new PdfReadingOptions(UseOutline: false))
            .AllSections()
            .ShouldAllBe(path => path.Section.Level == 1 && path.Section.Evidence!.Signal == HeadingSignal.Style);
    }

    [Fact]
    public void Read_TitleThatHangsBehindItsNumber_IsOneHeadingHoweverShortItsFirstLine()
    {
        var pdf = new SomePdf().Heading("1 Inleiding", 10).Text(Long);
        pdf.At(60, pdf.Top, "1.1", 10, bold: true)
            .At(96, pdf.Top, "Tarieven van zorgaanbieders in", 10, bold: true)
            .At(96, pdf.Top + 14, "Rotterdam", 10, bold: true);
        pdf.Top += 40;

        Titles(pdf.Text(Long)).ShouldBe(["1 1 Inleiding", "2 1.1 Tarieven van zorgaanbieders in Rotterdam"]);
    }

    [Fact]
    public void Read_NumberedLinesThatOnlyStandAlone_AreHeadingsOfADocumentWithoutOthers() =>
        Titles(new SomePdf()
            .Text("1. Inleiding")
            .Text($"{Long} {Long}")
            .Text("2. Eisen")
            .Text($"{Long} {Long}")
            .Text("3. Proces")
            .Text($"{Long} {Long}"))
            .ShouldBe(["1 1 Inleiding", "1 2 Eisen", "1 3 Proces"]);

    [Fact]
    public void Read_RunningLinesAndPageNumbers_AreLeftOut()
    {
        var pdf = new SomePdf();
        for (var page = 1; page <= 4; page++)
        {
            pdf.At(60, 30, "Zorginkoopbeleid 2025", 8).At(400, 770, $"pagina {page} van 4", 8).At(60, 770, "Versie 1.0", 8);
            pdf.Text($"{Long} Dat is punt {page}.");
            _ = page < 4 ? pdf.NextPage() : pdf;
        }

        var text = pdf.Sections();
        text.ShouldNotContain("Zorginkoopbeleid 2025");
        text.ShouldNotContain("pagina");
        text.ShouldNotContain("Versie");
        text.ShouldContain("Dat is punt 4.");
    }

    [Fact]
    public void Read_PageNumbersThatCountToTheLastPage_AreLeftOutOnTheLastPagesToo()
    {
        var pdf = new SomePdf();
        for (var page = 1; page <= 16; page++)
        {
            pdf.At(60, 740, $"{page} / 16", 8).Text($"{Long} Dat is punt {page}.");
            _ = page < 16 ? pdf.NextPage() : pdf;
        }

        pdf.Sections().ShouldNotContain("/ 16");
    }

    [Fact]
    public void Read_HeaderThatNamesTheChapterBesideThePageNumber_IsLeftOutInEveryChapter()
    {
        var pdf = new SomePdf();
        for (var page = 1; page <= 4; page++)
        {
            pdf.At(400, 30, $"{(page < 3 ? "Inleiding" : "Eisen")} {page}").Text($"{Long} Dat is punt {page}.");
            _ = page < 4 ? pdf.NextPage() : pdf;
        }

        pdf.Sections().ShouldNotContain("Inleiding");
        pdf.Sections().ShouldNotContain("Eisen");
    }

    [Fact]
    public void Read_NumberedHeadingsAtTheTopOfPages_StayThoughTheirNumbersAreThoseOfThePages()
    {
        var pdf = new SomePdf().Heading("1 Inleiding", 16).Text($"{Long} {Long} {Long} {Long} {Long}");
        pdf.NextPage().Top = 40;
        pdf.Heading("2 Eisen", 16).Text(Long).NextPage().Top = 40;
        pdf.Heading("3 Proces", 16).Text(Long);

        Titles(pdf).ShouldBe(["1 1 Inleiding", "1 2 Eisen", "1 3 Proces"]);
    }

    [Fact]
    public void Read_ParagraphOverPageBreak_IsOneParagraph()
    {
        var pdf = new SomePdf()
            .Line("De zorgaanbieder levert de zorg volgens de richtlijnen van de beroepsgroep en legt")
            .NextPage()
            .Line("daarover verantwoording af.")
            .Line("En dat elk jaar.");

        pdf.Sections()
            .ShouldStartWith(
                "p De zorgaanbieder levert de zorg volgens de richtlijnen van de beroepsgroep en legt daarover verantwoording af.");
    }

    [Fact]
    public void Read_ListsWithMarks_KeepMarksAndNesting() =>
        new SomePdf()
            .Line("Wij vragen:")
            .Line("\uF0B7 een plan voor de regio", 70)
            .Line("o met een begroting", 90)
            .Line("o met een planning", 90)
            .Line("\uF0B7 een verslag", 70)
            .Sections()
            .ShouldBe("p Wij vragen:\n• een plan voor de regio\n  o met een begroting\n  o met een planning\n• een verslag");

    [Fact]
    public void Read_ListItemThatGoesOnOnAPageWithAnotherMargin_IsOneItem()
    {
        var pdf = new SomePdf().Text(Long, 80).Line("\uF0B7 een plan voor de regio waarin de zorgaanbieder beschrijft hoe hij de", 100)
            .NextPage();
        pdf.Line("wachttijden terugbrengt met hulpmiddelen, met de huisarts en met kunstmatige intelli\u00AD", 60)
            .Line("gentie en hoe hij dat meet", 60);

        pdf.Sections().ShouldEndWith(
            "\n• een plan voor de regio waarin de zorgaanbieder beschrijft hoe hij de wachttijden terugbrengt met hulpmiddelen, met de huisarts en met "
            + "kunstmatige intelligentie en hoe hij dat meet");
    }

    [Fact]
    public void Read_DrawnBullets_AreListMarks() =>
        new SomePdf().Text(Long).Bullet(62).Line("een plan voor de regio", 75).Bullet(62).Line("een verslag over het jaar", 75).Sections()
            .ShouldEndWith("\n• een plan voor de regio\n• een verslag over het jaar");

    [Fact]
    public void Read_Footnote_StandsWithTheSectionThatRefersToIt()
    {
        var pdf = new SomePdf().Heading("1 Duurzaamheid", 16);
        pdf.At(60, pdf.Top, "De zorg is verantwoordelijk voor zeven procent van de uitstoot in Nederland.").At(434.5, pdf.Top - 1, "1", 6);
        pdf.Top += 24;
        pdf.Heading("2 Planning", 16).Text(Long);
        pdf.At(60, 700, "1", 5).At(66, 700.5, "Methode voor de voetafdruk van de zorg", 8);

        pdf.Sections()
            .ShouldBe(
                $"1 [1] Duurzaamheid\np De zorg is verantwoordelijk voor zeven procent van de uitstoot in Nederland.\n^1 Methode voor de voetafdruk van de zorg\n1 [2] Planning\np {Long}");
    }

    [Fact]
    public void Read_NotesAtTheEndInTheSizeOfTheText_AreFootnotesWhereBothMarksAreRaised()
    {
        var pdf = new SomePdf().Heading("1 Duurzaamheid", 16);
        pdf.At(60, pdf.Top, "De zorg is verantwoordelijk voor zeven procent van de uitstoot in Nederland.").At(434.5, pdf.Top - 1, "1)", 8);
        pdf.Top += 24;
        pdf.Heading("2 Bronnen", 16).Text(Long);
        pdf.At(60, pdf.Top - 1, "1)", 8).At(70, pdf.Top, "Methode voor de voetafdruk van de zorg");

        pdf.Sections()
            .ShouldBe(
                $"1 [1] Duurzaamheid\np De zorg is verantwoordelijk voor zeven procent van de uitstoot in Nederland.\n^1 Methode voor de voetafdruk van de zorg\n1 [2] Bronnen\np {Long}");
    }

    [Fact]
    public void Read_PrintedContents_IsEvidenceAndNotText()
    {
        var pdf = new SomePdf()
            .Heading("Inhoud", 14)
            .Line("1 Inleiding ................................ 2")
            .Line("Visie ................................ 2", 74)
            .Line("2 Eisen ................................ 3")
            .NextPage()
            .Heading("1 Inleiding", 16).Text(Long).Heading("Visie", 10).Text(Long).NextPage().Heading("2 Eisen", 16).Text(Long);

        Titles(pdf).ShouldBe(["1 1 Inleiding", "2 Visie", "1 2 Eisen"]);
        pdf.Sections().ShouldNotContain("....");
    }

    [Fact]
    public void Read_PrintedContentsWithLeadersThatAreAWordEach_IsNotTheWholeDocument()
    {
        var dots = string.Concat(Enumerable.Repeat(". ", 40));
        var pdf = new SomePdf()
            .Heading("Inhoud", 14)
            .Line($"1 Inleiding {dots}2")
            .Line($"2 Eisen {dots}2")
            .Line($"3 Tarieven {dots}2")
            .NextPage()
            .Heading("1 Inleiding", 16).Text(Long).Heading("2 Eisen", 16).Text(Long).Heading("3 Tarieven", 16).Text(Long);

        Titles(pdf).ShouldBe(["1 1 Inleiding", "1 2 Eisen", "1 3 Tarieven"]);
    }

    [Fact]
    public void Read_ScanWithoutText_IsRefused()
    {
        var result = new SomePdf().NextPage().Result();

        result.Document.ShouldBeNull();
        result.Diagnostics.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            diagnostic => diagnostic.Code.ShouldBe(PdfDiagnostics.NoText),
            diagnostic => diagnostic.Severity.ShouldBe(DiagnosticSeverity.Error),
            diagnostic => diagnostic.Arguments.ShouldBe(["1-2"]));
    }

    [Fact]
    public void Read_OnePageWithoutText_IsReadWithWarning()
    {
        var result = new SomePdf().Text(Long).NextPage().Result();

        result.Document.ShouldNotBeNull();
        result.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == PdfDiagnostics.NoText
            && diagnostic.Severity == DiagnosticSeverity.Warning
            && diagnostic.Location!.Page == 2);
    }

    /// <summary>A document behind a cover with a title of two lines and a name in smaller letters.</summary>
    private static SomePdf Covered(string first, string second) =>
        new SomePdf().At(60, 200, first, 24).At(60, 230, second, 24).At(60, 400, "Stichting Zorgregister", 14)
            .NextPage().Heading("1 Inleiding", 16).Text(Long).NextPage().Heading("2 Eisen", 16).Text(Long);

    private static IEnumerable<string> Titles(SomePdf pdf) =>
        pdf.Document()
            .AllSections()
            .Where(path => path.Section.Evidence is not null)
            .Select(path => $"{path.Section.Level} {path.Section.Heading}");
}
