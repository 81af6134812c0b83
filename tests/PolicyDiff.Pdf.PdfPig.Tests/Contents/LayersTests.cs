using PolicyDiff.Pdf.PdfPig.Tests.Support;
using static PolicyDiff.Pdf.PdfPig.Tests.Support.MadePdf;

namespace PolicyDiff.Pdf.PdfPig.Tests.Contents;

public sealed class LayersTests
{
    [Theory]
    [InlineData("/OFF [{b} 0 R]", "een")]
    [InlineData("", "een twee")]
    [InlineData("/BaseState /OFF /ON [{a} 0 R]", "een")]
    [InlineData("/BaseState /OFF", "")]
    [InlineData("/BaseState /ON /OFF [{a} 0 R {b} 0 R]", "")]
    public void Read_Layers_AreShownAsTheFileOpens(string configuration, string text) =>
        Read(configuration, "{a} 0 R", "{b} 0 R").Text.ShouldBe(text);

    [Theory]
    [InlineData("/OCGs [{a} 0 R {b} 0 R]", true)]
    [InlineData("/P /AnyOn /OCGs [{a} 0 R {b} 0 R]", true)]
    [InlineData("/P /AllOn /OCGs [{a} 0 R {b} 0 R]", false)]
    [InlineData("/P /AnyOff /OCGs [{a} 0 R {b} 0 R]", true)]
    [InlineData("/P /AllOff /OCGs [{a} 0 R {b} 0 R]", false)]
    [InlineData("/OCGs {b} 0 R", false)]
    [InlineData("/OCGs []", true)]
    [InlineData("/VE [/Not {b} 0 R]", true)]
    [InlineData("/VE [/And {a} 0 R [/Not {b} 0 R]]", true)]
    [InlineData("/VE [/Or {b} 0 R [/Not {a} 0 R]]", false)]
    public void Read_SetOfLayers_FollowsItsRule(string rule, bool isShown) =>
        Read("/OFF [{b} 0 R]", $"<< /Type /OCMD {rule} >>", "{a} 0 R").Text.ShouldBe(isShown ? "een twee" : "twee");

    [Fact]
    public void Read_HiddenLayer_SaysHowManyWordsWhere() => Read("/OFF [{a} 0 R]", "{a} 0 R", "{b} 0 R").Remarks.ShouldBe(["PD1232 1 1"]);

    [Fact]
    public void Read_HiddenFormPictureAndPath_AreLeftOut()
    {
        var pdf = new MadePdf();
        var layer = pdf.Add("<< /Type /OCG /Name (Concept) >>");
        var font = pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var form = pdf.Stream(
            $"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /OC {layer} 0 R /Resources << /Font << /F1 {font} 0 R >> >>", Text(
                "CONCEPT", 100, 400));
        var picture = pdf.Stream(
            $"/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /OC {layer} 0 R", "x");
        pdf.Catalog = $"/OCProperties << /OCGs [{layer} 0 R] /D << /OFF [{layer} 0 R] >> >>";
        pdf.Page(
            Text("Tekst", 50, 700) + "/Fm Do q 100 0 0 100 40 690 cm /Im Do Q /OC /L BDC 0 g 40 300 200 1 re f EMC",
            $"/XObject << /Fm {form} 0 R /Im {picture} 0 R >> /Properties << /L {layer} 0 R >>");

        var read = MadeFile.Read(pdf);

        read.Text.ShouldBe("Tekst");
        (read.Pages[0].Pictures.Count, read.Pages[0].Drawings.Rulings.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void Read_FileWithBrokenLayers_ShowsAll()
    {
        var pdf = new MadePdf { Catalog = "/OCProperties << /OCGs 99 0 R /D << /BaseState 7 /OFF [99 0 R 3] >> >>" };
        pdf.Page("/OC /L BDC " + Text("Tekst", 50, 700) + "EMC EMC", "/Properties << /L << /Type /OCMD /VE [/And [/Xor 5]] >> >>");

        MadeFile.Read(pdf).Text.ShouldBe("Tekst");
    }

    /// <summary>A page with two words, each in what is given; <c>{a}</c> and <c>{b}</c> stand for two layers.</summary>
    private static MadeFile Read(string configuration, string first, string second)
    {
        var pdf = new MadePdf();
        var (a, b) = (pdf.Add("<< /Type /OCG /Name (A) >>"), pdf.Add("<< /Type /OCG /Name (B) >>"));
        pdf.Catalog = Named($"/OCProperties << /OCGs [{a} 0 R {b} 0 R] /D << {configuration} >> >>");
        pdf.Page(
            "/OC /First BDC " + Text("een", 50, 700) + "EMC /OC /Second BDC " + Text("twee", 50, 600) + "EMC",
            Named($"/Properties << /First {first} /Second {second} >>"));
        return MadeFile.Read(pdf);

        string Named(string text) => text.Replace("{a}", $"{a}", StringComparison.Ordinal).Replace("{b}", $"{b}", StringComparison.Ordinal);
    }
}
