using PolicyDiff.Pdf.PdfPig.Tests.Support;
using static PolicyDiff.Pdf.PdfPig.Tests.Support.MadePdf;

namespace PolicyDiff.Pdf.PdfPig.Tests.Pages;

public sealed class UnshownTextTests
{
    private const string Half =
        "/ExtGState << /Half << /Type /ExtGState /ca 0.5 /CA 0.5 >> /Darken << /Type /ExtGState /BM /Multiply >> >>";

    private static readonly string Shown = Text("Dit leest iedereen op de pagina", 50, 700);

    [Theory]
    [InlineData("BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (CONCEPT) Tj ET")]
    [InlineData("/Artifact << /Subtype /Watermark /Type /Pagination >> BDC BT /F1 30 Tf 100 400 Td (CONCEPT) Tj ET EMC")]
    public void Read_Watermark_IsLeftOut(string watermark)
    {
        var read = MadeFile.Read(Shown + watermark);

        read.Text.ShouldBe("Dit leest iedereen op de pagina");
        read.Remarks.ShouldBe(["PD1236 1 1"]);
    }

    [Theory]
    [InlineData("BT /F1 9 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (kolom) Tj ET")]
    [InlineData("BT /F1 60 Tf 0 1 -1 0 100 200 Tm (kolom) Tj ET")]
    public void Read_SmallTextAskewOrLargeTextUpwards_IsRead(string text) => MadeFile.Read(Shown + text).Text.ShouldContain("kolom");

    [Fact]
    public void Read_TextOffThePage_IsLeftOut()
    {
        var read = MadeFile.Read(Shown + Text("ernaast", 700, 700) + Text("eronder", 50, -40));

        read.Text.ShouldBe("Dit leest iedereen op de pagina");
        read.Remarks.ShouldBe(["PD1233 2 1"]);
    }

    [Fact]
    public void Read_TextOutsideTheCropBox_IsLeftOut() =>
        MadeFile.Read(
            Shown + Text("afgesneden", 50, 30), entries: "/CropBox [0 100 600 800]").Text.ShouldBe("Dit leest iedereen op de pagina");

    [Theory]
    [InlineData("q 40 600 200 50 re W n {0} Q")]
    [InlineData("q 40 600 200 20 re 40 630 200 20 re W* n {0} Q")]
    public void Read_TextOutsideTheClipping_IsLeftOut(string clipped)
    {
        var read = MadeFile.Read(
            Shown + clipped.Replace("{0}", Text("binnen", 50, 610) + Text("buiten", 50, 500), StringComparison.Ordinal));

        read.Text.ShouldBe("Dit leest iedereen op de pagina binnen");
        read.Remarks.ShouldBe(["PD1233 1 1"]);
    }

    [Fact]
    public void Read_ClippingThatEnded_HidesNothing() =>
        MadeFile.Read("q 0 0 1 1 re W n Q " + Shown).Text.ShouldBe("Dit leest iedereen op de pagina");

    [Fact]
    public void Read_FormSmallerThanItsText_ShowsWhatItsBoxHolds()
    {
        var pdf = new MadePdf();
        var font = pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var form = pdf.Stream($"/Type /XObject /Subtype /Form /BBox [0 0 300 100] /Resources << /Font << /F1 {font} 0 R >> >>",
            Text("erin", 10, 50) + Text("eruit", 10, 400));
        pdf.Page("/X1 Do", $"/XObject << /X1 {form} 0 R >>");

        MadeFile.Read(pdf).Text.ShouldBe("erin");
    }

    [Fact]
    public void Read_TextUnderAFilledRectangle_IsLeftOut()
    {
        var read = MadeFile.Read(Shown + Text("Onder een balk", 50, 500) + "0 g 40 490 200 30 re f " + Text("erop", 300, 500));

        read.Text.ShouldBe("Dit leest iedereen op de pagina erop");
        read.Remarks.ShouldBe(["PD1234 3 1"]);
    }

    [Theory]
    [InlineData("/Half gs 1 0 0 rg 40 690 300 30 re f")]
    [InlineData("/Darken gs 1 1 0 rg 40 690 300 30 re f")]
    [InlineData("1 0 0 RG 40 690 300 30 re S")]
    [InlineData("1 0 0 rg 40 690 m 340 690 l 340 720 l f")]
    [InlineData("1 0 0 rg 40 640 300 60 re f")]
    public void Read_TextUnderWhatLetsItThrough_Stays(string painted) =>
        MadeFile.Read(Shown + painted, Half).Text.ShouldBe("Dit leest iedereen op de pagina");

    [Fact]
    public void Read_GroundPaintedFirst_HidesNothing()
    {
        var read = MadeFile.Read("0.9 g 0 0 600 800 re f 0 g " + Shown);

        read.Text.ShouldBe("Dit leest iedereen op de pagina");
        read.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Read_TextUnderAPicture_IsLeftOut()
    {
        var read = ReadWithPicture(Shown + Text("Verstopt", 60, 500) + "q 200 0 0 100 50 450 cm /Im Do Q");

        read.Text.ShouldBe("Dit leest iedereen op de pagina");
        read.Pages[0].Pictures.ShouldHaveSingleItem().Width.ShouldBe(200);
        read.Remarks.ShouldBe(["PD1234 1 1"]);
    }

    [Fact]
    public void Read_TextUnderAPictureWithAMask_Stays() =>
        ReadWithPicture(Text("Zichtbaar", 60, 500) + "q 200 0 0 100 50 450 cm /Im Do Q", "/Mask [0 0]").Text.ShouldBe("Zichtbaar");

    [Fact]
    public void Read_ScanWithItsTextBelow_KeepsTheText() =>
        ReadWithPicture(Text("De tekst van de scan", 60, 500) + "q 600 0 0 800 0 0 cm /Im Do Q").Text.ShouldBe("De tekst van de scan");

    [Fact]
    public void Read_InvisibleTextOnAPicture_Stays() =>
        ReadWithPicture(Shown + "q 200 0 0 100 50 450 cm /Im Do Q 3 Tr " + Text("Herkend", 60,
            500)).Text.ShouldBe("Dit leest iedereen op de pagina Herkend");

    [Fact]
    public void Read_InvisibleTextBesideOtherText_IsLeftOut()
    {
        var read = MadeFile.Read(Shown + "3 Tr " + Text("onzichtbaar", 50, 500));

        read.Text.ShouldBe("Dit leest iedereen op de pagina");
        read.Remarks.ShouldBe(["PD1235 1 1"]);
    }

    [Fact]
    public void Read_PageOfInvisibleText_IsRead() =>
        MadeFile.Read(Text("2", 300, 20) + "3 Tr " + Text("De letters zijn getekend", 50, 500)).Text.ShouldBe("2 De letters zijn getekend");

    [Fact]
    public void Read_WhiteOnWhite_IsLeftOut()
    {
        var read = MadeFile.Read(Shown + "1 g " + Text("Wit", 50, 500));

        read.Text.ShouldBe("Dit leest iedereen op de pagina");
        read.Remarks.ShouldBe(["PD1235 1 1"]);
    }

    [Theory]
    [InlineData("0 0 0.5 rg 40 490 200 30 re f")]
    [InlineData("20 w 0 G 40 503 m 240 503 l S")]
    public void Read_WhiteOnAColour_IsRead(string ground) =>
        MadeFile.Read(ground + " 1 g " + Text("Kop van de tabel", 50, 500)).Text.ShouldBe("Kop van de tabel");

    [Fact]
    public void Read_WhiteOnWhatWasPaintedWhiteAgain_IsLeftOut() =>
        MadeFile.Read(Shown + "0 g 40 490 200 30 re f 1 g 40 490 200 30 re f " + Text("Wit", 50,
            500)).Text.ShouldBe("Dit leest iedereen op de pagina");

    private static MadeFile ReadWithPicture(string content, string entries = "")
    {
        var pdf = new MadePdf();
        var picture =
            pdf.Stream($"/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray {entries}", "x");
        pdf.Page(content, $"/XObject << /Im {picture} 0 R >>");
        return MadeFile.Read(pdf);
    }
}
