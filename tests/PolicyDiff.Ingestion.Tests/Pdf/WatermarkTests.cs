namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class WatermarkTests
{
    private const string Sentence = "De zorgaanbieder houdt zich aan wat in dit deel van het beleid staat en meldt het als dat niet lukt.";

    [Fact]
    public void Read_HugeWordBelowTheText_IsLeftOutAndSaid()
    {
        var pdf = new SomePdf().Heading("1 Eisen").Text(Sentence).At(150, 400, "CONCEPT", 70, bold: true);

        pdf.Sections().ShouldNotContain("CONCEPT");
        pdf.Result().Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "PD1236" && diagnostic.Arguments[0] == "1");
    }

    [Fact]
    public void Read_LargeWordAcrossTheText_IsLeftOut()
    {
        var pdf = new SomePdf().Heading("1 Eisen").Text(Sentence).At(60, 140, "Concept", 30);

        pdf.Sections().ShouldNotContain("Concept");
    }

    [Fact]
    public void Read_LargeWordAtOnePlaceOfAllPages_IsLeftOut()
    {
        var pdf = new SomePdf();
        for (var page = 1; page <= 3; page++)
        {
            pdf.At(150, 500, "VERTROUWELIJK", 30).Heading($"{page} Eisen").Text(Sentence).NextPage();
        }

        pdf.Sections().ShouldNotContain("VERTROUWELIJK");
    }

    [Theory]
    [InlineData("Inkoopbeleid", 60)]
    [InlineData("2026", 400)]
    public void Read_TitleAboveTheTextOrFigure_StaysText(string words, double top)
    {
        var pdf = new SomePdf { Top = 160 };
        pdf.At(60, top, words, 48).Text(Sentence).Text(Sentence);

        pdf.Result().Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "PD1236");
    }
}
