using System.Text;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Contents;
using PolicyDiff.Pdf.PdfPig.Pictures;
using UglyToad.PdfPig;

namespace PolicyDiff.Pdf.PdfPig.Tests.Pictures;

public sealed class PagePictureReaderTests
{
    private const string Grey = "/Width 16 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8";
    private const string Whole = "q 595 0 0 842 0 0 cm /P1 Do Q";

    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xD9];

    [Fact]
    public void Read_Jpeg_IsTakenAsItIsInTheFile()
    {
        var picture = Read(PicturePdf.With(Grey + " /Filter /DCTDecode", Jpeg)).ShouldNotBeNull();

        picture.Bytes.ToArray().ShouldBe(Jpeg);
        picture.Box.ShouldBe(new PdfBox(0, 0, 595, 842));
        (picture.Turn, picture.Mirrored, picture.Inverted).ShouldBe((0, false, false));
    }

    [Fact]
    public void Read_JpegWithTurnedDecode_IsInverted() =>
        Read(PicturePdf.With(Grey + " /Filter /DCTDecode /Decode [1 0]", Jpeg)).ShouldNotBeNull().Inverted.ShouldBeTrue();

    [Fact]
    public void Read_JpegInsideFlate_IsUnwrapped() =>
        Read(PicturePdf.With(Grey + " /Filter [/FlateDecode /DCTDecode]", PicturePdf.Deflated(Jpeg)))
            .ShouldNotBeNull().Bytes.ToArray().ShouldBe(Jpeg);

    [Fact]
    public void Read_JpegOfFourInks_IsTakenOnlyAsJpegFilesHoldThem()
    {
        const string Inks = "/Width 16 /Height 8 /ColorSpace /DeviceCMYK /BitsPerComponent 8 /Filter /DCTDecode";

        Read(PicturePdf.With(Inks, Jpeg)).ShouldBeNull();
        Read(PicturePdf.With(Inks + " /Decode [1 0 1 0 1 0 1 0]", Jpeg)).ShouldNotBeNull().Inverted.ShouldBeFalse();
    }

    [Theory]
    [InlineData("", 0x00)]
    [InlineData("/BlackIs1 true", 0xFF)]
    public void Read_Fax_IsBlackWhereItsSamplesAre(string parameters, byte lower)
    {
        // Group 4 (ITU-T T.6): a black row, three as the one above, a white row, three as the one above, the end.
        var fax = Bits("001 00110101 0000010111  11 11 11  001 101010 0000110111  1 1 1  000000000001 000000000001");
        var coding = $"/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 16 /Rows 8 {parameters} >>";
        var file = PicturePdf.With("/Width 16 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 1 " + coding, fax);

        var upper = (byte)~lower;
        Samples(Read(file), "P4\n16 8\n").ShouldBe([.. Enumerable.Repeat(upper, 8), .. Enumerable.Repeat(lower, 8)]);
    }

    [Theory]
    [InlineData("/ColorSpace /DeviceGray", 0b0101_0101)]
    [InlineData("/ColorSpace /DeviceGray /Decode [1 0]", 0b1010_1010)]
    [InlineData("/ColorSpace [/Indexed /DeviceRGB 1 <FFFFFF000000>]", 0b1010_1010)]
    [InlineData("/ColorSpace [/Indexed /DeviceRGB 1 <202020E0E0E0>]", 0b0101_0101)]
    [InlineData("/ImageMask true", 0b0101_0101)]
    [InlineData("/ImageMask true /Decode [1 0]", 0b1010_1010)]
    public void Read_OneBitPerPixel_IsBlackWhereThePageIsDark(string colors, byte expected)
    {
        var samples = PicturePdf.Deflated(0b1010_1010, 0b1010_1010);
        var file = PicturePdf.With($"/Width 8 /Height 2 /BitsPerComponent 1 /Filter /FlateDecode {colors}", samples);

        Samples(Read(file), "P4\n8 2\n").ShouldBe([expected, expected]);
    }

    [Theory]
    [InlineData("/ColorSpace /DeviceGray /BitsPerComponent 8", new byte[] { 0, 200 }, new byte[] { 0, 200 })]
    [InlineData("/ColorSpace /DeviceGray /BitsPerComponent 8 /Decode [1 0]", new byte[] { 0, 200 }, new byte[] { 255, 55 })]
    [InlineData("/ColorSpace /DeviceGray /BitsPerComponent 4", new byte[] { 0x0F }, new byte[] { 0, 255 })]
    [InlineData("/ColorSpace /DeviceRGB /BitsPerComponent 8", new byte[] { 255, 0, 0, 255, 255, 255 }, new byte[] { 76, 255 })]
    [InlineData("/ColorSpace /DeviceCMYK /BitsPerComponent 8", new byte[] { 0, 0, 0, 255, 0, 0, 0, 0 }, new byte[] { 0, 255 })]
    public void Read_MoreBits_AreGreys(string colors, byte[] samples, byte[] expected) =>
        Samples(Read(PicturePdf.With($"/Width 2 /Height 1 /Filter /FlateDecode {colors}", PicturePdf.Deflated(samples))), "P5\n2 1\n255\n")
            .ShouldBe(expected);

    [Theory]
    [InlineData(90, 842, 595)]
    [InlineData(180, 595, 842)]
    [InlineData(270, 842, 595)]
    public void Read_TurnedPage_TurnsThePicture(int turn, double width, double height)
    {
        var picture = Read(new PicturePdf { Page = $"/Rotate {turn}" }.Add(Grey + " /Filter /DCTDecode", Jpeg).Write()).ShouldNotBeNull();

        (picture.Turn, picture.Mirrored).ShouldBe((turn, false));
        picture.Box.ShouldBe(new PdfBox(0, 0, width, height));
    }

    [Theory]
    [InlineData("-595 0 0 842 595 0", 0, true)]
    [InlineData("595 0 0 -842 0 842", 180, true)]
    [InlineData("-595 0 0 -842 595 842", 180, false)]
    [InlineData("0 842 -595 0 595 0", 270, false)]
    [InlineData("0 842 595 0 0 0", 90, true)]
    public void Read_Matrix_TurnsAndMirrorsThePicture(string matrix, int turn, bool mirrored)
    {
        var picture = Read(Drawing($"q {matrix} cm /P1 Do Q")).ShouldNotBeNull();

        (picture.Turn, picture.Mirrored).ShouldBe((turn, mirrored));
        picture.Box.ShouldBe(new PdfBox(0, 0, 595, 842));
    }

    [Fact]
    public void Read_SmallerThanThePage_HasItsPlace() =>
        Read(Drawing("q 500 0 0 700 50 100 cm /P1 Do Q")).ShouldNotBeNull().Box.ShouldBe(new PdfBox(50, 42, 500, 700));

    [Fact]
    public void Read_LaidStraightByADegree_IsUpright()
    {
        var picture = Read(Drawing("q 594.9 10.4 -14.7 841.9 7 -5 cm /P1 Do Q")).ShouldNotBeNull();

        picture.Turn.ShouldBe(0);
        picture.Box.Width.ShouldBe(595, 0.1);
        picture.Box.Height.ShouldBe(842, 0.1);
    }

    [Theory]
    [InlineData("q 420 420 -420 420 297 0 cm /P1 Do Q", "aslant")]
    [InlineData("q 200 0 0 200 50 100 cm /P1 Do Q", "hardly a part of the page")]
    [InlineData(Whole + " q 200 0 0 100 50 100 cm /P1 Do Q", "a second picture")]
    [InlineData(Whole + " BT /F1 12 Tf 72 700 Td (Tekst) Tj ET", "letters")]
    public void Read_NotOnePictureAlone_IsNothingToTake(string content, string because) => Read(Drawing(content)).ShouldBeNull(because);

    [Fact]
    public void Read_LettersTurnedIntoShapes_IsNothingToTake() =>
        Read(Drawing(Whole + string.Concat(Enumerable.Range(0, 30).Select(i => $" {i * 9} 9 7 7 re f")))).ShouldBeNull();

    [Theory]
    [InlineData(Whole + " BT 3 Tr /F1 12 Tf 72 700 Td (Tekst) Tj ET")]
    [InlineData("BT /F1 12 Tf 72 700 Td (Tekst) Tj ET " + Whole)]
    [InlineData(Whole + " q 20 0 0 20 50 100 cm /P1 Do Q")]
    [InlineData("1 1 1 rg 0 0 595 842 re f " + Whole)]
    public void Read_HiddenTextSpeckOrPaper_DoesNotCount(string content) =>
        Read(Drawing(content)).ShouldNotBeNull().Bytes.ToArray().ShouldBe(Jpeg);

    [Fact]
    public void Read_EmptyPage_ShowsNothing()
    {
        Read(new PicturePdf { Content = "q Q" }.Write()).ShouldNotBeNull().IsNothing.ShouldBeTrue();
        Read(new PicturePdf { Content = "10 10 100 100 re f" }.Write()).ShouldBeNull("it shows a bar");
        Read(new PicturePdf { Content = Whole }.Write()).ShouldBeNull("what it draws is missing");
    }

    [Theory]
    [InlineData("/Width 100000 /Height 100000 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode")]
    [InlineData("/Width 8000 /Height 8000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode")]
    [InlineData("/Width 16 /Height 0 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode")]
    public void Read_SizeOutOfBounds_IsNotDecoded(string dictionary) => Read(PicturePdf.With(dictionary, Jpeg)).ShouldBeNull();

    [Theory]
    [InlineData("/Width 16 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode")]
    [InlineData("/Width 16 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Name /NoJpeg")]
    [InlineData("/Width 16 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8")]
    public void Read_CannotBeDecodedOrTooFewSamples_IsNothingToTake(string dictionary) =>
        Read(PicturePdf.With(dictionary, [1, 2, 3])).ShouldBeNull();

    [Fact]
    public void ReadPicture_OfAFile_ComesFromTheWorker()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, PicturePdf.With(Grey + " /Filter /DCTDecode /Decode [1 0]", JpegPictureTests.White(16, 8)));
            using var engine = new PdfPigPdfEngine();
            var file = engine.Open(path, "scan.pdf", PdfLimits.Default, CancellationToken.None);

            var picture = file.ReadPicture(1).ShouldNotBeNull();

            picture.Bytes.ToArray().ShouldBe([.. "P5\n16 8\n255\n"u8, .. Enumerable.Repeat(byte.MaxValue, 16 * 8)]);
            (picture.Box, picture.Inverted).ShouldBe((new PdfBox(0, 0, 595, 842), true));
            file.ReadPicture(2).ShouldBeNull("there is no such page");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Drawing(string content) => new PicturePdf { Content = content }.Add(Grey + " /Filter /DCTDecode", Jpeg).Write();

    private static PdfPagePicture? Read(byte[] file)
    {
        using var document = PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        document.AddPageFactory<PageContent, PageContentFactory>();
        return PagePictureReader.Read(document, 1);
    }

    private static byte[] Samples(PdfPagePicture? picture, string head)
    {
        var bytes = picture.ShouldNotBeNull().Bytes.ToArray();
        Encoding.ASCII.GetString(bytes, 0, Math.Min(head.Length, bytes.Length)).ShouldBe(head);
        return bytes[head.Length..];
    }

    private static byte[] Bits(string digits)
    {
        digits = digits.Replace(" ", string.Empty, StringComparison.Ordinal);
        return [.. digits.Chunk(8).Select(eight => Convert.ToByte(new string(eight).PadRight(8, '0'), 2))];
    }
}
