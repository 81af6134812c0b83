using PolicyDiff.Pdf.Poppler.Fonts;
using PolicyDiff.Pdf.Poppler.Objects;
using PolicyDiff.Pdf.Poppler.Tests.Objects;

namespace PolicyDiff.Pdf.Poppler.Tests.Fonts;

public sealed class FontReaderTests
{
    [Fact]
    public void Read_SimpleFont_HasItsWidthsAndWhatIsSureOfItsEncoding()
    {
        var font = Read("<< /Subtype /TrueType /FirstChar 65 /Widths [600 7 0 R] /Encoding /WinAnsiEncoding /FontDescriptor << /MissingWidth 250 >> >>", "7 0 obj 700 endobj").ShouldNotBeNull();

        (font.BytesPerCode, Width(font, 'A'), Width(font, 'B'), Width(font, ' '), Width(font, 200)).ShouldBe((1, 600, 700, 250, 250));
        (font.TextOf('A'), font.TextOf(' '), font.TextOf(200), font.TextOf('\'')).ShouldBe(("A", " ", "\uFFFD", "\uFFFD"));
    }

    [Fact]
    public void Read_Differences_SayWhatTheyNameAndNoMore()
    {
        var font = Read("<< /Subtype /Type1 /FirstChar 0 /Widths [500] /Encoding << /Differences [1 /A /fi 66 /space /b] >> >>").ShouldNotBeNull();

        (font.TextOf(1), font.TextOf(2), font.TextOf(65), font.TextOf(66), font.TextOf(67)).ShouldBe(("A", "\uFFFD", "A", " ", "b"));
    }

    [Fact]
    public void Read_FontOfDrawings_IsAsWideAsItsOwnCoordinatesSay() =>
        Width(Read("<< /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FirstChar 65 /Widths [60] >>").ShouldNotBeNull(), 'A').ShouldBe(600);

    [Fact]
    public void Read_CompositeFont_HasWidthsOfBothForms()
    {
        var font = Read("<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [8 0 R] /ToUnicode 9 0 R >>", """
            8 0 obj << /Subtype /CIDFontType2 /DW 900 /W [3 [300 400] 10 12 500] >> endobj
            9 0 obj << /Length 42 >> stream
            1 beginbfchar <0003> <0041> endbfchar      
            endstream endobj
            """).ShouldNotBeNull();

        (font.BytesPerCode, font.TextOf(3), font.TextOf(4)).ShouldBe((2, "A", "\uFFFD"));
        string.Join(' ', Enumerable.Range(2, 12).Append(60_000).Select(code => Width(font, code))).ShouldBe("900 300 400 900 900 900 900 900 500 500 500 900 900");
    }

    [Theory]
    [InlineData("<< /Subtype /Type1 /BaseFont /Helvetica >>")]
    [InlineData("<< /Subtype /Type0 /Encoding /UniJIS-UTF16-H /DescendantFonts [<< /DW 1000 >>] >>")]
    [InlineData("<< /Subtype /Type0 /Encoding /Identity-H >>")]
    [InlineData("99 0 R")]
    public void Read_FontThatDoesNotSayItsWidthsOrCodes_IsNone(string font) => Read(font).ShouldBeNull();

    [Theory]
    [InlineData("[0 2147483647 500]")]
    [InlineData("[2147483647 [1 2 3]]")]
    [InlineData("[-5 [100 200] 3]")]
    [InlineData("[/A /B /C]")]
    public void Read_WidthsOutsideAnyFont_ArePassedOver(string widths) =>
        Read($"<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /W {widths} >>] >>").ShouldNotBeNull().WidthOf(70_000).ShouldBe(1);

    private static PdfFont? Read(string font, string others = "")
    {
        var (objects, streams) = SomeObjects.Read($"6 0 obj {font} endobj\n{others}");
        return new FontReader(objects, streams).Read(new PdfReference(6));
    }

    private static double Width(PdfFont font, int code) => Math.Round(1000 * font.WidthOf(code), 2);
}
