using System.Xml.Linq;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Web.Sheets;

namespace PolicyDiff.Web.Tests.Sheets;

public sealed class SheetDrawingTests
{
    private static readonly string[] Harmless = ["svg", "rect", "text"];
    private static readonly TextStyle Plain = new("ABCDEF+TimesNewRoman", 10, false, false, "#102030");

    [Fact]
    public void Of_Words_AreInPlaceAsWideAsOnThePage()
    {
        var text = Words("zorg ", new PdfBox(72, 100, 21.5, 12), Plain);

        text.Value.ShouldBe("zorg");
        Attribute(text, "x").ShouldBe("72");
        Attribute(text, "y").ShouldBe("109.36");
        Attribute(text, "textLength").ShouldBe("21.5");
        Attribute(text, "font-family").ShouldBe("serif");
        Attribute(text, "fill").ShouldBe("#102030");
    }

    [Fact]
    public void Of_WordsUpThePage_AreTurned() =>
        Attribute(Words("kantlijn", new PdfBox(30, 100, 10, 60), Plain), "transform").ShouldBe("rotate(-90 37.8 160)");

    [Fact]
    public void Of_WhiteWords_CanBeReadWithoutTheirGround() =>
        Attribute(Words("kop", new PdfBox(72, 100, 20, 12), Plain with { Color = "#ffffff" }), "fill").ShouldBe("#5b6670");

    [Fact]
    public void Of_Boxes_AreThoseOfThePage()
    {
        var drawing = Drawing([], [new PageBox(3, new PdfBox(72, 100, 50, 12)), new PageBox(4, new PdfBox(72, 80, 50, 12))]);

        Attribute(drawing.Where(element => Attribute(element, "stroke") == "#8a5a00").ShouldHaveSingleItem(), "y").ShouldBe("100");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"/><image href='https://example.com/x.png'/>")]
    [InlineData("a\u0001\uFFFE\uD800")]
    public void Of_HostileWords_StayText(string words)
    {
        var run = new TextRun(words, new PdfBox(72, 100, 50, 12), Plain with { FontName = words, Color = words });

        var drawing = Drawing([run], []).ToList();

        drawing.ShouldContain(element => element.Name.LocalName == "text");
        drawing.Select(element => element.Name.LocalName).Distinct().ShouldBeSubsetOf(Harmless);
        drawing.SelectMany(element => element.Attributes()).Select(attribute => attribute.Name.LocalName)
            .Where(name => name is "href" or "style" || name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static XElement Words(string text, PdfBox box, TextStyle style) =>
        Drawing([new TextRun(text, box, style)], []).Single(element => element.Name.LocalName == "text");

    private static string? Attribute(XElement element, string name) => (string?)element.Attribute(name);

    private static IEnumerable<XElement> Drawing(IReadOnlyList<TextRun> runs, IReadOnlyList<PageBox> boxes)
    {
        var page = new PdfPage(3, 595, 842, runs, []) { Pictures = [new PdfBox(10, 10, 50, 50)] };
        using var bytes = new MemoryStream(SheetDrawing.Of(page, boxes));
        return XDocument.Load(bytes).Root!.DescendantsAndSelf();
    }
}
