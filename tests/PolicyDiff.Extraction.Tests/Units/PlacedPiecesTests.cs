using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Extraction.Units;

namespace PolicyDiff.Extraction.Tests.Units;

public sealed class PlacedPiecesTests
{
    [Fact]
    public void BoxesOf_SecondSentence_BeginsInTheMiddleOfItsLine()
    {
        const string Text = "De zorgaanbieder levert tijdig. De zorgverzekeraar betaalt op tijd uit.";
        var pieces = new PlacedPieces(Text, Printed(Text, 51));

        pieces.BoxesOf(0).ShouldBe([Box(0, 31, 0)]);
        pieces.BoxesOf(1).ShouldBe([Box(32, 50, 0), Box(0, 20, 1)]);
        pieces.Boxes.ShouldBe([Box(0, 50, 0), Box(0, 20, 1)]);
    }

    [Fact]
    public void BoxesOf_LinesWithBullets_LeaveTheBulletsOut()
    {
        const string Text = "De zorgaanbieder levert:\n• een begroting\n• een jaarplan";
        var pieces = new PlacedPieces(Text, Printed(Text, 25, 41));

        pieces.Sentences.ShouldBe(["De zorgaanbieder levert:", "een begroting", "een jaarplan"]);
        pieces.BoxesOf(1).ShouldBe([Box(2, 15, 1)]);
        pieces.BoxesOf(2).ShouldBe([Box(2, 14, 2)]);
    }

    [Fact]
    public void BoxesOf_SameSentenceTwice_FindsEachInItsPlace()
    {
        const string Text = "Dit is verplicht. Dit is verplicht.";
        var pieces = new PlacedPieces(Text, Printed(Text));

        pieces.BoxesOf(0).ShouldBe([Box(0, 17, 0)]);
        pieces.BoxesOf(1).ShouldBe([Box(18, 35, 0)]);
    }

    [Fact]
    public void Boxes_NobodyTold_AreNone() => new PlacedPieces("De zorgaanbieder levert tijdig.", null).Boxes.ShouldBeEmpty();

    [Fact]
    public void Extract_SentenceOnTheNextPage_IsCitedThere()
    {
        const string Text = "De zorgaanbieder levert tijdig. De zorgverzekeraar betaalt op tijd uit.";
        var lines = Printed(Text, 32).Lines;
        var printed = new PrintedText([lines[0], lines[1] with { Place = lines[1].Place with { Page = 2 } }]);

        var citations = Some.Requirements(new Paragraph(Text, SourceLocation.OnPage(1)) { Printed = printed }).Select(requirement => requirement.Citation).ToList();

        citations.Select(citation => citation.Location.Page).ShouldBe([1, 2]);
        citations[1].Boxes.ShouldBe([lines[1].Place with { Page = 2 }]);
    }

    /// <summary>Every character five points wide; lines begin at the places given.</summary>
    private static PrintedText Printed(string text, params int[] breaks)
    {
        int[] starts = [0, .. breaks];
        return new PrintedText([.. starts.Select((start, line) =>
        {
            var length = text[start..(line + 1 < starts.Length ? starts[line + 1] : text.Length)].TrimEnd().Length;
            return new PrintedLine(start, length, Box(0, length, line));
        })]);
    }

    private static PageBox Box(int from, int to, int line) => new(1, new PdfBox(5 * from, 20 * line, 5 * (to - from), 12));
}
