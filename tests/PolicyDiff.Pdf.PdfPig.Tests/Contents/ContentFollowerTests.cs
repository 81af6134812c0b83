using PolicyDiff.Pdf.PdfPig.Tests.Support;
using static PolicyDiff.Pdf.PdfPig.Tests.Support.MadePdf;

namespace PolicyDiff.Pdf.PdfPig.Tests.Contents;

public sealed class ContentFollowerTests
{
    [Theory]
    [InlineData("/Span << /ActualText (financi\\353le) >> BDC {0} EMC", "financiële")]
    [InlineData("/Span << /ActualText () >> BDC {0} EMC", "")]
    [InlineData("/Span << /ActualText (x y) >> BDC {0} EMC", "x y")]
    [InlineData("/Span << /Lang (nl) >> BDC {0} EMC", "abc")]
    [InlineData("/Span << /ActualText (a\\255bc) >> BDC {0} EMC", "abc")]
    public void Read_ActualText_StandsForTheLetters(string marked, string text) =>
        MadeFile.Read(marked.Replace("{0}", Text("abc", 50, 700), StringComparison.Ordinal)).Text.ShouldBe(text);

    [Fact]
    public void Read_ActualTextOverTwoLines_LeavesTheLines() =>
        MadeFile.Read("/Span << /ActualText (zorgverlener) >> BDC " + Text("zorg-", 50, 700) + Text("verlener", 50,
            680) + "EMC").Text.ShouldBe("zorg- verlener");

    [Fact]
    public void Read_SoftHyphenAtTheEndOfALine_IsKept() =>
        MadeFile.Read(
            Text("zorg", 50, 700) + "/Span << /ActualText (\\255) >> BDC " + Text("-", 69.5, 700) + "EMC").Text.ShouldBe("zorg\u00AD");

    [Fact]
    public void Read_LettersPrintedTwice_CountOnce() => MadeFile.Read(Text("vet", 50, 700) + Text("vet", 50.3, 700)).Text.ShouldBe("vet");

    [Theory]
    [InlineData(0, 50, 90)]
    [InlineData(90, 700, 50)]
    [InlineData(180, 540, 700)]
    [InlineData(270, 90, 540)]
    public void Read_TurnedPage_HasItsTextWhereItIsShown(int turned, double left, double top)
    {
        var page = MadeFile.Read(Text("hoek", 50, 700), entries: $"/Rotate {turned}").Pages.ShouldHaveSingleItem();

        (page.Width, page.Height).ShouldBe(turned % 180 == 0 ? (600, 800) : (800, 600));
        var box = page.Runs.ShouldHaveSingleItem().Box;
        (Math.Abs(box.Left - left), Math.Abs(box.Top - top))
            .ShouldSatisfyAllConditions(off => off.Item1.ShouldBeLessThan(25), off => off.Item2.ShouldBeLessThan(25));
    }

    [Fact]
    public void Read_FormWithinItself_Ends()
    {
        var pdf = new MadePdf();
        var form = pdf.Next;
        pdf.Stream($"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /Fm {form} 0 R >> >>", "/Fm Do");
        pdf.Page(Text("Tekst", 50, 700) + "/Fm Do " + Text("erna", 50, 680), $"/XObject << /Fm {form} 0 R >>");

        MadeFile.Read(pdf).Text.ShouldBe("Tekst erna");
    }

    [Fact]
    public void Read_FormThatTakesBackTooMuch_LeavesThePageAsItWas()
    {
        var pdf = new MadePdf();
        var form = pdf.Stream("/Type /XObject /Subtype /Form /BBox [0 0 600 800]", "EMC Q Q Q q 5 0 0 5 0 0 cm");
        pdf.Page("q 2 0 0 2 0 0 cm /Fm Do " + Text("groot", 50, 300) + "Q " + Text("klein", 50, 100), $"/XObject << /Fm {form} 0 R >>");

        MadeFile.Read(pdf).Pages[0].Runs.Select(run => (run.Text.Trim(), run.Style.Size)).ShouldBe([("groot", 20), ("klein", 10)]);
    }

    [Fact]
    public void Read_PartThatCannotBeFollowed_CostsThatPart()
    {
        var read = MadeFile.Read(Text("ervoor", 50, 700) + "BT /F9 10 Tf 50 680 Td (weg) Tj ET " + Text("erna", 50, 660));

        read.Text.ShouldBe("ervoor erna");
        read.Remarks.ShouldBe(["PD1231 1 font F9"]);
    }

    [Fact]
    public void Read_FewerPagesThanTheFileStates_IsReported()
    {
        var pdf = new MadePdf { StatedPages = 3 };
        pdf.Page(Text("een", 50, 700));

        MadeFile.Read(pdf).Remarks.ShouldBe(["PD1230 3 1"]);
    }

    [Fact]
    public void Read_Paths_BecomeRulingsAndMarks()
    {
        var drawings = MadeFile.Read(
            "0.5 w 50 600 m 550 600 l S 2 0 0 2 0 0 cm 0 g 25 250 1 100 re f 30 100 2 2 re f 1 g 10 10 100 1 re f").Pages[0].Drawings;

        drawings.Rulings.Select(ruling => (ruling.Horizontal, ruling.Box.Left, ruling.Box.Top))
            .ShouldBe([(true, 50, 200), (false, 50, 100)]);
        drawings.Marks.ShouldHaveSingleItem().Width.ShouldBe(4);
    }

    [Fact]
    public void Read_DrawnFontInAnyUnit_HasTheSizeOfItsLetters()
    {
        var pdf = new MadePdf();
        var glyph = pdf.Stream(string.Empty, "500 0 0 0 500 700 d1 0 0 500 700 re f");
        var font = pdf.Add($"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.02 0 0 0.02 0 0] /FirstChar 97 /LastChar 97 /Widths [25] "
            + $"/CharProcs << /a {glyph} 0 R >> /Encoding << /Type /Encoding /Differences [97 /a] >> /Resources << >> >>");
        pdf.Page("BT /F3 1 Tf 20 0 0 20 50 700 Tm (aa) Tj ET", $"/Font << /F3 {font} 0 R >>");

        MadeFile.Read(pdf).Pages[0].Runs.ShouldAllBe(run => run.Style.Size > 15 && run.Style.Size < 25);
    }
}
