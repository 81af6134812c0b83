using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf;

namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class WordReaderTests
{
    [Fact]
    public void Read_SameWordsInOneLook_ShareTextAndStyle()
    {
        var words = new WordReader().Read([Run("zorg "), Run("van "), Run("zorg ")]);

        words.Select(word => word.Text).ShouldBe(["zorg", "van", "zorg"]);
        words[2].Text.ShouldBeSameAs(words[0].Text);
        words[2].Style.ShouldBeSameAs(words[1].Style);
    }

    [Fact]
    public void Read_OtherLook_IsAnotherStyle()
    {
        var words = new WordReader().Read([Run("zorg "), Run("zorg"), Run("zorg ") with { Bold = true }, Run("zorg ") with { FontSize = 0 }]);

        words.Select(word => word.Style).ShouldBe(
        [
            new WordStyle(10, false, false, "#000000", SpaceAfter: true),
            new WordStyle(10, false, false, "#000000", SpaceAfter: false),
            new WordStyle(10, Bold: true, false, "#000000", SpaceAfter: true),
            new WordStyle(Size: 12, false, false, "#000000", SpaceAfter: true),
        ]);
    }

    [Fact]
    public void Read_RunOfInvisibleSigns_IsNoWord() =>
        new WordReader().Read([Run(" \uFFFD "), Run("\u200Bzorg")]).ShouldHaveSingleItem().Text.ShouldBe("zorg");

    private static TextRun Run(string text) => new(text, new PdfBox(0, 0, 20, 12), "Some", 10, false, false, "#000000");
}
