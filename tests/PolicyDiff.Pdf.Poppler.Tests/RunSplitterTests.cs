using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Contents;

namespace PolicyDiff.Pdf.Poppler.Tests;

public sealed class RunSplitterTests
{
    [Fact]
    public void Split_WordsOfBothToolsAgree_TakesTheirBoxes()
    {
        var runs = Split("zorg en welzijn", Word("zorg", 10, 30), Word("en", 40, 10), Word("welzijn", 60, 40));

        runs.Select(run => (run.Text, run.Box.Left, run.Box.Right)).ShouldBe([("zorg ", 10, 40), ("en ", 40, 50), ("welzijn", 60, 100)]);
    }

    [Fact]
    public void Split_SoftHyphenReadAsSpace_IsOneWord() =>
        Split("apo theker", Word("apo\u00ADtheker", 10, 90)).ShouldHaveSingleItem().Text.ShouldBe("apotheker");

    [Fact]
    public void Split_TabReadAsNothing_IsTwoWords() =>
        Split("1.1Inleiding", Word("1.1", 10, 12), Word("Inleiding", 40, 60)).Select(run => run.Text).ShouldBe(["1.1 ", "Inleiding"]);

    [Fact]
    public void Split_ToolsDisagree_SharesTheBoxByLength()
    {
        var runs = Split("ab cde", Word("xy", 10, 20));

        runs.Select(run => run.Text).ShouldBe(["ab ", "cde"]);
        runs[1].Box.Left.ShouldBe(10 + (90 * 3 / 6.0), 0.01);
    }

    [Fact]
    public void Split_WordInPieces_IsOneWordEvenWhereASoftHyphenIsReadAsSpace() =>
        Split("apo theker", Word("apo", 10, 30), Word("theker", 40, 60) with { Continues = true }).ShouldHaveSingleItem().Text.ShouldBe("apotheker");

    [Fact]
    public void Split_LetterOfUnknownMeaning_IsAnyOne() =>
        Split("één ding", Word("\uFFFD\uFFFDn", 10, 30), Word("ding", 45, 55)).Select(run => (run.Text, run.Box.Right)).ShouldBe([("één ", 40), ("ding", 100)]);

    [Fact]
    public void Split_WordPrintedTwiceOverItself_CountsOnce() =>
        Split("zorg en", Word("zorg", 10, 40), Word("en", 60, 40), Word("zorg", 10.5, 40), Word("en", 60, 40)).Select(run => run.Box.Left).ShouldBe([10, 60]);

    [Theory]
    [InlineData("zorg en", true)]
    [InlineData("zorg of", false)]
    [InlineData("zorg en meer", false)]
    [InlineData("zorg", false)]
    public void Split_Element_SaysWhetherTheWordsAreSpelledAsItIs(string text, bool expected) =>
        RunSplitter.Split(Element(text), new WordIndex([Word("zorg", 10, 40), Word("en", 60, 40)]), new WordPool(), []).ShouldBe(expected);

    private static List<TextRun> Split(string text, params WordBox[] words)
    {
        List<TextRun> runs = [];
        RunSplitter.Split(Element(text), new WordIndex(words), new WordPool(), runs);
        return runs;
    }

    private static RawText Element(string text) =>
        new(new PdfBox(10, 0, 90, 12), new FontSpec(new FontName("Carlito"), 10, "#000000"), [new RawPiece(text, false, false, null)]);

    private static WordBox Word(string text, double left, double width) => new(text, new PdfBox(left, 0, width, 12));
}
