using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Tests.Documents;

public sealed class PrintedTextTests
{
    // "De zorg begint" / "op tijd. En nu", the second line on the next page.
    private static readonly PrintedText Text = new(
        [
            new PrintedLine(0, 14, new PageBox(3, new PdfBox(72, 700, 70, 12)))
            {
                Words = [new PrintedWord(0, 2, 72, 80.2f), new PrintedWord(3, 4, 85.7f, 110), new PrintedWord(8, 6, 115, 142)],
            },
            new PrintedLine(15, 14, new PageBox(4, new PdfBox(72, 80, 70, 12))),
        ]);

    [Fact]
    public void BoxesOf_AllOfTheText_AreTheLines() =>
        Text.BoxesOf(new TextSpan(0, 29)).ShouldBe(Text.Boxes);

    [Fact]
    public void BoxesOf_WordInALine_BeginsAndEndsWithTheWordOnHalfPoints() =>
        Text.BoxesOf(new TextSpan(3, 7)).ShouldBe([new PageBox(3, new PdfBox(85.5, 700, 24.5, 12))]);

    [Fact]
    public void BoxesOf_PartOfAWord_CountsItsLettersAsEquallyWide() =>
        Text.BoxesOf(new TextSpan(8, 10)).ShouldBe([new PageBox(3, new PdfBox(115, 700, 9, 12))]);

    [Fact]
    public void BoxesOf_OverThePageBreak_HasABoxOnEachPage() =>
        Text.BoxesOf(new TextSpan(8, 22))
            .ShouldBe([new PageBox(3, new PdfBox(115, 700, 27, 12)), new PageBox(4, new PdfBox(72, 80, 35, 12))]);

    [Theory]
    [InlineData(14, 15)]
    [InlineData(29, 40)]
    [InlineData(5, 5)]
    public void BoxesOf_NothingPrinted_IsEmpty(int start, int end) => Text.BoxesOf(new TextSpan(start, end)).ShouldBeEmpty();

    [Fact]
    public void BoxesOf_SpaceBetweenWords_IsEmpty() => Text.BoxesOf(new TextSpan(2, 3)).ShouldBeEmpty();

    [Fact]
    public void Around_AnyBox_GrowsToHalfPoints() =>
        PageBox.Around(2, new PdfBox(10.3, 20.6, 5.4, 3)).ShouldBe(new PageBox(2, new PdfBox(10, 20.5, 6, 3.5)));

    [Fact]
    public void Printed_FromItsText_IsTheSameWithoutWords()
    {
        var text = BoxText.Of(Text);

        text.ShouldBe("0+14@3:72,700,70,12 15+14@4:72,80,70,12");
        BoxText.Printed(text).ShouldBe(Text);
    }

    [Fact]
    public void Boxes_FromTheirText_AreTheSame()
    {
        PageBox[] boxes = [new(3, new PdfBox(72.5, -1.5, 70, 12)), new(3, new PdfBox(72, 80, 70, 12)), new(4, new PdfBox(0, 0, 1, 1))];

        BoxText.Of(boxes).ShouldBe("3:72.5,-1.5,70,12 72,80,70,12 4:0,0,1,1");
        BoxText.Boxes(BoxText.Of(boxes)).ShouldBe(boxes);
    }

    [Fact]
    public void Boxes_OfNothing_AreNone()
    {
        BoxText.Boxes(BoxText.Of([])).ShouldBeEmpty();
        BoxText.Printed(BoxText.Of(PrintedText.Nowhere)).ShouldBe(PrintedText.Nowhere);
    }

    [Theory]
    [InlineData("3:1,2,3")]
    [InlineData("x:1,2,3,4")]
    [InlineData("3:1,2,3,vier")]
    public void Boxes_OtherText_IsRefused(string text) => Should.Throw<FormatException>(() => BoxText.Boxes(text));

    [Theory]
    [InlineData("0@3:1,2,3,4")]
    [InlineData("0+1+2@3:1,2,3,4")]
    public void Printed_OtherText_IsRefused(string text) => Should.Throw<FormatException>(() => BoxText.Printed(text));
}
