using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Pictures;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.PixelFormats;

namespace PolicyDiff.Pdf.PdfPig.Tests.Pictures;

public sealed class JpegPictureTests
{
    private static readonly PdfBox Place = new(0, 0, 72, 144);

    [Fact]
    public void Decode_Jpeg_IsPgmInTheSamePlace()
    {
        var decoded = JpegPicture.Decode(new PdfPagePicture(White(3, 2), Place, 90, true, true)).ShouldNotBeNull();

        decoded.Bytes.ToArray().ShouldBe([.. "P5\n3 2\n255\n"u8, 255, 255, 255, 255, 255, 255]);
        (decoded.Box, decoded.Turn, decoded.Mirrored, decoded.Inverted).ShouldBe((Place, 90, true, true));
    }

    [Fact]
    public void Decode_NoJpeg_IsLeftAsItIs()
    {
        var picture = new PdfPagePicture("P5\n1 1\n255\n\0"u8.ToArray(), Place);

        JpegPicture.Decode(picture).ShouldBeSameAs(picture);
        JpegPicture.Decode(PdfPagePicture.Nothing).ShouldBeSameAs(PdfPagePicture.Nothing);
    }

    [Fact]
    public void Decode_DeclaresAnEnormousSize_IsNotDecoded()
    {
        var bytes = White(80, 160);
        var frame = bytes.AsSpan().IndexOf<byte>([0xFF, 0xC0]);
        frame.ShouldBeGreaterThan(0);
        bytes.AsSpan(frame + 5, 4).Fill(0xFF);

        JpegPicture.Decode(new PdfPagePicture(bytes, Place)).ShouldBeNull();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void Decode_CutShort_IsNothing(int length)
    {
        var decoded = JpegPicture.Decode(new PdfPagePicture(White(80, 160).AsMemory(0, length), Place));

        decoded.ShouldBeNull();
    }

    /// <summary>A white JPEG in grey.</summary>
    internal static byte[] White(int width, int height)
    {
        using var image = new Image<L8>(width, height, new L8(byte.MaxValue));
        using var file = new MemoryStream();
        image.SaveAsJpeg(file, new JpegEncoder { ColorType = JpegColorType.Luminance, Quality = 90 });
        return file.ToArray();
    }
}
