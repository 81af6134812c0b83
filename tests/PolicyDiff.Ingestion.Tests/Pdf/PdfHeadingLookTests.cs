namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class PdfHeadingLookTests
{
    private const string Long =
        "De zorgaanbieder levert de zorg volgens de richtlijnen van de beroepsgroep en legt daarover elk jaar verantwoording af aan de verzekeraar.";

    [Theory]
    [InlineData("Figuur 3.3: wachttijd per regio", false)]
    [InlineData("Tabel 2 Tarieven", false)]
    [InlineData("Grafiek 4. Aantal zittingen", false)]
    [InlineData("Tabellen en figuren", true)]
    [InlineData("Kader voor overleg", true)]
    public void Read_CaptionInBold_IsNoHeading(string text, bool isHeading) =>
        Headings(new SomePdf().Heading("Inleiding").Text(Long).Text(Long).Heading(text).Text(Long).Heading("Eisen").Text(Long))
            .Contains(text)
            .ShouldBe(isHeading);

    [Fact]
    public void Read_LargeTitleOverTwoLines_IsOneHeading()
    {
        var pdf = new SomePdf()
            .Text(Long)
            .At(120, 200, "Wat wij vragen van de", 20, bold: true)
            .At(160, 224, "Aanbieder in 2026", 20, bold: true);
        pdf.Top = 270;

        Headings(pdf.Text(Long).Text(Long)).ShouldBe(["Wat wij vragen van de Aanbieder in 2026"]);
    }

    [Fact]
    public void Read_LargestLineOfASinglePage_IsTheHeadingOfItsText() =>
        Headings(new SomePdf().Heading("Beleid op hoofdlijnen", 20).Text(Long).Heading("Eisen", 14).Text(Long))
            .ShouldBe(["Beleid op hoofdlijnen", "Eisen"]);

    [Fact]
    public void Read_LookOfMuchOfTheText_MakesNoHeadings()
    {
        var pdf = new SomePdf().Heading("Beleid", 20);
        for (var i = 0; i < 10; i++)
        {
            pdf.At(60, pdf.Top, "Deze regel staat in wat grotere letters in het stuk", 11.5);
            pdf.Top += 17;
        }

        Headings(pdf.Text(Long).Text(Long).Text(Long).Text(Long).Text(Long)).ShouldBe(["Beleid"]);
    }

    [Fact]
    public void Read_BoldAboveAListedItem_IsAHeading()
    {
        var pdf = new SomePdf().Heading("Beleid").Text(Long).At(60, 180, "Herhalen", bold: true, color: "#208040");
        pdf.At(60, 194, "m. De aanbieder herhaalt het gesprek met de cliënt na een half jaar.")
            .At(60, 230, "Stoppen", bold: true, color: "#208040");
        pdf.At(60, 244, "n. De aanbieder stopt de zorg in overleg met de cliënt en de huisarts.");
        pdf.Top = 270;

        Headings(pdf.Text(Long)).ShouldBe(["Beleid", "Herhalen", "Stoppen"]);
    }

    [Fact]
    public void Read_BoldThatEndsWithinItsLine_OpensASentence()
    {
        var pdf = new SomePdf()
            .Heading("Beleid")
            .Text(Long)
            .At(60, 180, "Vergoeding van behandelingen op afstand", bold: true)
            .At(270, 180, "Zie");
        pdf.At(60, 194, "Paragraaf drie, waarin staat wat er wordt betaald.");
        pdf.Top = 230;

        Headings(pdf.Text(Long)).ShouldBe(["Beleid"]);
    }

    [Fact]
    public void Read_NothingButAListOfTitles_IsText()
    {
        var pdf = new SomePdf().Line("Inhoud");
        foreach (var (title, page) in new[] { ("Inleiding", "3"), ("Eisen aan de zorg", "7"), ("Tarieven", "12"), ("Planning", "15") })
        {
            pdf.At(60, pdf.Top, title).At(400, pdf.Top, page);
            pdf.Top += 16;
        }

        var sections = pdf.Sections();
        sections.ShouldContain("Eisen aan de zorg 7");
        sections.ShouldNotContain("|");
    }

    private static string[] Headings(SomePdf pdf) =>
        [.. pdf.Document().AllSections().Select(path => path.Section.Heading).Where(heading => heading.Length > 0)];
}
