namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class RunningMatterTests
{
    [Fact]
    public void Read_PageTopsThatDifferInANumber_AreText()
    {
        var pdf = new SomePdf();
        for (var chapter = 1; chapter <= 4; chapter++)
        {
            Page(pdf, chapter, top => pdf.At(60, top, $"{chapter} Eisen van hoofdstuk {chapter}", 14)
                .At(60, top + 20, $"De aanbieder levert voor onderdeel {chapter}.1 een plan in."));
        }

        var text = pdf.Sections();

        foreach (var chapter in Enumerable.Range(1, 4))
        {
            text.ShouldContain($"Eisen van hoofdstuk {chapter}");
            text.ShouldContain($"onderdeel {chapter}.1 een plan");
        }
    }

    [Theory]
    [InlineData("Inkoopbeleid 2026 pagina {0} van 4")]
    [InlineData("Inkoopbeleid 2026 | {0}")]
    [InlineData("{0} Inkoopbeleid wijkverpleging")]
    [InlineData("Inkoopbeleid wijkverpleging")]
    public void Read_LineThatCountsThePages_IsLeftOut(string running)
    {
        var pdf = new SomePdf();
        for (var page = 1; page <= 4; page++)
        {
            Page(pdf, page, top => pdf.At(60, top, string.Format(System.Globalization.CultureInfo.InvariantCulture, running, page)));
        }

        pdf.Sections().ShouldNotContain("Inkoopbeleid");
    }

    private static void Page(SomePdf pdf, int number, Action<double> top)
    {
        if (number > 1)
        {
            pdf.NextPage();
        }

        top(40);
        pdf.Top = 120;
        for (var line = 0; line < 6; line++)
        {
            pdf.Text($"De zorgaanbieder houdt zich in week {number}{line} aan wat in dit deel van het beleid staat.");
        }
    }
}
