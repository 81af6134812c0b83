using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class WordReaderTests
{
    private static readonly TextStyle Plain = new("Some", 10, false, false, "#000000");

    [Fact]
    public void Read_SameWordsInOneLook_ShareTextAndStyle()
    {
        var words = new WordReader().Read([Run("zorg "), Run("van "), Run("zorg ")]);

        words.Select(word => word.Text).ShouldBe(["zorg", "van", "zorg"]);
        words[2].Text.ShouldBeSameAs(words[0].Text);
        words[2].Style.ShouldBeSameAs(words[1].Style);
    }

    [Fact]
    public void Read_TextWithoutSize_IsAsHighAsItsBox() =>
        new WordReader()
            .Read([Run("zorg ") with { Style = Plain with { Size = 0 } }])
            .ShouldHaveSingleItem().Style
            .ShouldBe(Plain with { Size = 12 });

    [Fact]
    public void Read_SpaceBehindAWord_IsKept() =>
        new WordReader().Read([Run("zorg "), Run("zorg")]).Select(word => word.SpaceAfter).ShouldBe([true, false]);

    [Fact]
    public void Read_RunOfInvisibleSigns_IsNoWord() =>
        new WordReader().Read([Run(" \uFFFD "), Run("\u200Bzorg")]).ShouldHaveSingleItem().Text.ShouldBe("zorg");

    // Each with a style of its own, as from an engine that shares none.
    private static TextRun Run(string text) => new(text, new PdfBox(0, 0, 20, 12), Plain with { });
}
