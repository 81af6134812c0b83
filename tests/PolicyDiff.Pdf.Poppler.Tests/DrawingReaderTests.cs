using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler.Tests;

public sealed class DrawingReaderTests
{
    [Fact]
    public void Read_StrokeUnderTransform_IsRulingOnThePage()
    {
        var ruling = Read("""<path style="fill:none;stroke-width:0.5;stroke:rgb(0%,0%,0%);" d="M 10 700 L 110 700 " transform="matrix(1,0,0,-1,0,800)"/>""").Rulings.ShouldHaveSingleItem();

        ruling.ShouldBe(new PdfRuling(new PdfBox(10, 100, 100, 0.5), true));
    }

    [Fact]
    public void Read_ThinFilledRectangle_IsOneRuling() =>
        Read("""<path style=" stroke:none;fill:rgb(0%,0%,0%);" d="M 10 20 L 11 20 L 11 80 L 10 80 Z M 10 20 "/>""").Rulings.ShouldHaveSingleItem().Horizontal.ShouldBeFalse();

    [Fact]
    public void Read_FilledCell_GivesItsFourSides() =>
        Read("""<path style=" stroke:none;fill:rgb(80%,90%,90%);" d="M 10 20 L 110 20 L 110 80 L 10 80 Z M 10 20 "/>""").Rulings.Count.ShouldBe(4);

    [Fact]
    public void Read_LineShadedAsItsCell_AddsNoSides() =>
        Read("""
            <path style=" stroke:none;fill:rgb(80%,90%,90%);" d="M 10 20 L 110 20 L 110 80 L 10 80 Z M 10 20 "/>
            <path style=" stroke:none;fill:rgb(80%,90%,90%);" d="M 14 20 L 106 20 L 106 34 L 14 34 Z M 14 20 "/>
            """).Rulings.Count.ShouldBe(4);

    [Fact]
    public void Read_ShapeOfAnotherColourOnAGround_HasItsSides() =>
        Read("""
            <path style=" stroke:none;fill:rgb(80%,90%,90%);" d="M 10 20 L 110 20 L 110 80 L 10 80 Z M 10 20 "/>
            <path style=" stroke:none;fill:rgb(60%,90%,90%);" d="M 14 20 L 106 20 L 106 34 L 14 34 Z M 14 20 "/>
            """).Rulings.Count.ShouldBe(8);

    [Theory]
    [InlineData("""<path style=" stroke:none;fill:rgb(100%,100%,100%);" d="M 10 20 L 110 20 L 110 80 L 10 80 Z "/>""")]
    [InlineData("""<clipPath id="c"><path d="M 10 20 L 110 20 " style="stroke:rgb(0%,0%,0%);"/></clipPath>""")]
    [InlineData("""<path style="fill:none;stroke:rgb(0%,0%,0%);" d="M 10 20 L 110 60 "/>""")]
    public void Read_WhiteClippingOrSlanted_IsNoRuling(string path) => Read(path).Rulings.ShouldBeEmpty();

    [Fact]
    public void Read_SmallDisc_IsMark() =>
        Read("""<path style=" stroke:none;fill:rgb(0%,0%,0%);" d="M 90 80 C 90 81 89 82 88 82 C 87 82 86 81 86 80 C 86 79 87 78 88 78 C 89 78 90 79 90 80 "/>""")
            .Marks.ShouldHaveSingleItem().Left.ShouldBe(86);

    private static PdfDrawings Read(string path)
    {
        var reader = new DrawingReader(7);
        reader.Read(new StringReader($"<svg>\n{path}\n</svg>"));
        return reader.Pages[7];
    }
}
