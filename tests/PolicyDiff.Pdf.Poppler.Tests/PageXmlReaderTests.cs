using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler.Tests;

public sealed class PageXmlReaderTests
{
    private const string Page = """
        <?xml version="1.0" encoding="UTF-8"?>
        <pdf2xml producer="poppler">
         link to page 2  link to page 3 <page number="1" position="absolute" top="0" left="0" height="2526" width="1785">
        	<fontspec id="0" size="33" family="ABCDEF+Carlito-Bold" color="#00857c"/>
        <text top="30" left="60" width="300" height="39" font="0"><b>1 Kop <i>schuin</b></i></text>
        <text top="90" left="60" width="30" height="39" font="9">  </text>
        </page>
        <outline>
        <item page="1">Deel</item>
        <outline>
        <item page="2">Kop &amp; staart</item>
        </outline>
        </outline>
        """;

    [Fact]
    public void Read_OverlappingTags_KeepsWeightAndSlantOfEachPiece()
    {
        var text = Read().Pages.ShouldHaveSingleItem().Texts.ShouldHaveSingleItem();

        text.Pieces.Select(piece => (piece.Text, piece.Bold, piece.Italic)).ShouldBe([("1 Kop ", true, false), ("schuin", true, true)]);
    }

    [Fact]
    public void Read_ScaledPage_GivesPoints()
    {
        var page = Read().Pages[0];

        (page.Width, page.Height).ShouldBe((595, 842));
        (page.Texts[0].Box.Left, page.Texts[0].Box.Top, page.Texts[0].Box.Width).ShouldBe((20, 10, 100));
        page.Texts[0].Font.StyleOf(page.Texts[0].Pieces[0]).ShouldBe(new TextStyle("Carlito-Bold", 11, Bold: true, Italic: false, "#00857c"));
    }

    [Fact]
    public void Read_Outline_HasLevelsAndPages() =>
        Read().Outline.Select(item => (item.Title, item.Level, item.Page)).ShouldBe([("Deel", 1, 1), ("Kop & staart", 2, 2)]);

    private static (List<RawPage> Pages, IReadOnlyList<PdfOutlineItem> Outline) Read()
    {
        List<RawPage> pages = [];
        var reader = new PageXmlReader(3, pages.Add);
        reader.Read(new StringReader(Page));
        return (pages, reader.Outline);
    }
}
