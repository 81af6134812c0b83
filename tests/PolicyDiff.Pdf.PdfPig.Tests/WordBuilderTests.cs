using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.PageParts;
using PolicyDiff.Pdf.PdfPig.Pages;

namespace PolicyDiff.Pdf.PdfPig.Tests;

public sealed class WordBuilderTests
{
    private static readonly TextStyle Plain = new("Carlito", 10, false, false, "#000000");

    [Fact]
    public void Build_Space_PartsWordsAndIsKept() => Texts(Letters("ab cd", 0)).ShouldBe(["ab ", "cd"]);

    [Fact]
    public void Build_GapWithoutSpace_PartsWords() => Texts([.. Letters("ab", 0), .. Letters("cd", 11.5)]).ShouldBe(["ab ", "cd"]);

    [Fact]
    public void Build_KerningAndLigatures_PartNothing() =>
        Texts([.. Letters("a", 0), .. Letters("ﬁ", 4.6), .. Letters("n", 9.9)]).ShouldBe(["aﬁn"]);

    [Fact]
    public void Build_SpaceThatTakesNoRoom_PartsNothing() =>
        Texts([.. Letters("hui", 0), new PlacedLetter(" ", (15, 100), (18, 100), new PdfBox(15, 90, 3, 12), Plain), .. Letters("dig", 15)])
            .ShouldBe(["huidig"]);

    [Fact]
    public void Build_RaisedFigure_IsAWordOfItsOwnWithoutSpace() =>
        Texts([.. Letters("zorg", 0), .. Letters("1", 20, y: 96, Plain with { Size = 6 })]).ShouldBe(["zorg", "1"]);

    [Fact]
    public void Build_NextLine_PartsWordsWithoutSpace() => Texts([.. Letters("ab", 0), .. Letters("cd", 0, y: 112)]).ShouldBe(["ab", "cd"]);

    [Fact]
    public void Build_TurnedText_IsJoinedAlongItsLine()
    {
        PlacedLetter[] letters =
        [
            new("a", (50, 100), (50, 95), new PdfBox(40, 95, 12, 5), Plain),
            new("b", (50, 95), (50, 90), new PdfBox(40, 90, 12, 5), Plain),
        ];

        var word = WordBuilder.Build(letters).ShouldHaveSingleItem().Run;

        (word.Text, word.Box).ShouldBe(("ab", new PdfBox(40, 90, 12, 10)));
    }

    [Fact]
    public void IsNew_LetterPrintedTwice_IsCountedOnce()
    {
        var repeated = new RepeatedLetters();
        PlacedLetter[] letters = [.. Letters("all", 0), .. Letters("all", 0.3)];

        letters.Where(repeated.IsNew).Select(letter => letter.Text).ShouldBe(["a", "l", "l"]);
    }

    private static IEnumerable<string> Texts(IEnumerable<PlacedLetter> letters) => WordBuilder.Build(letters).Select(word => word.Run.Text);

    /// <summary>Letters side by side, each half as wide as it is high.</summary>
    private static IEnumerable<PlacedLetter> Letters(string text, double x, double y = 100, TextStyle? style = null)
    {
        var look = style ?? Plain;
        var width = look.Size / 2;
        return text.Select((letter, i) => new PlacedLetter(
            letter.ToString(),
            (x + (i * width), y),
            (x + ((i + 1) * width), y),
            new PdfBox(x + (i * width), y - look.Size, width, look.Size * 1.2),
            look));
    }
}
