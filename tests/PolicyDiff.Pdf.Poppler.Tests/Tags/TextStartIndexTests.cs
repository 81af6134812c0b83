using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Contents;
using PolicyDiff.Pdf.Poppler.Tags;

namespace PolicyDiff.Pdf.Poppler.Tests.Tags;

public sealed class TextStartIndexTests
{
    [Fact]
    public void OwnerOf_Word_IsThatOfTheTextNearestToItsLeft()
    {
        var index = new TextStartIndex([At(60, 100, 0), At(200, 100, 1), At(60, 114, 2)]);

        index.OwnerOf(Word(60, 100)).ShouldBe(Content(0));
        index.OwnerOf(Word(150, 100)).ShouldBe(Content(0));
        index.OwnerOf(Word(200.4, 100)).ShouldBe(Content(1));
        index.OwnerOf(Word(199.6, 100)).ShouldBe(Content(1));
        index.OwnerOf(Word(400, 114)).ShouldBe(Content(2));
        index.OwnerOf(Word(20, 100)).ShouldBeNull();
        index.OwnerOf(Word(60, 300)).ShouldBeNull();
    }

    [Fact]
    public void OwnerOf_TextThatNoTagRefersTo_IsNoOnes() =>
        new TextStartIndex([At(60, 100, 0), new TextStart(300, 100, null)]).OwnerOf(Word(320, 100)).ShouldBeNull();

    [Fact]
    public void OwnerOf_WordOfTwo_IsThatOfTheOneThatHoldsMostOfIt()
    {
        var word = Word(100, 100, width: 40);

        new TextStartIndex([At(100, 100, 0), At(130, 100, 1)]).OwnerOf(word).ShouldBe(Content(0));
        new TextStartIndex([At(100, 100, 0), At(110, 100, 1)]).OwnerOf(word).ShouldBe(Content(1));
        new TextStartIndex([At(110, 100, 1)]).OwnerOf(word).ShouldBe(Content(1));
    }

    [Fact]
    public void OwnerOf_WordBesideARaisedFigure_IsThatOfItsOwnLine() =>
        new TextStartIndex([At(60, 100, 0), At(95, 96, 1), At(100, 96, 1)]).OwnerOf(Word(104, 100)).ShouldBe(Content(0));

    private static TextStart At(double x, double y, int id) => new(x, y, Content(id));

    private static MarkedContent? Content(int id) => new MarkedContent(1, 0, id);

    /// <summary>A word of 10 points whose letters stand on the given line.</summary>
    private static TextRun Word(double left, double line, double width = 30) => new("woord ", new PdfBox(left, line - 9.5, width, 12), new TextStyle("Some", 10, false, false, "#000000"));
}
