using System.Text;
using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ocr.Tesseract.Tests;

public sealed class ShownPictureTests
{
    private static readonly PdfBox Whole = new(0, 0, 72, 144);

    [Fact]
    public void Read_Grey_IsScaledToTheResolution()
    {
        var placed = Read(new PdfPagePicture(Pgm(80, 160), Whole)).ShouldNotBeNull();

        (placed.Image.Width, placed.Image.Height, placed.Resolution).ShouldBe((100, 200, 100));
        DarkQuarters(placed.Image).ShouldBe("top left");
    }

    [Theory]
    [InlineData(0, false, "top left")]
    [InlineData(90, false, "top right")]
    [InlineData(180, false, "bottom right")]
    [InlineData(270, false, "bottom left")]
    [InlineData(0, true, "top right")]
    [InlineData(90, true, "bottom right")]
    [InlineData(180, true, "bottom left")]
    public void Read_TurnedOrMirrored_IsUpright(int turn, bool mirrored, string dark)
    {
        var (width, height) = turn % 180 == 0 ? (40, 80) : (80, 40);

        var placed = Read(new PdfPagePicture(Pgm(width, height), Whole, turn, mirrored)).ShouldNotBeNull();

        (placed.Image.Width, placed.Image.Height).ShouldBe((100, 200));
        DarkQuarters(placed.Image).ShouldBe(dark);
    }

    [Fact]
    public void Read_Inverted_IsDarkWhereItWasLight() =>
        DarkQuarters(Read(new PdfPagePicture(Pgm(80, 160), Whole, Inverted: true)).ShouldNotBeNull().Image)
            .ShouldBe("top right, bottom left, bottom right");

    [Fact]
    public void Read_BitPerPixel_IsBlackAndWhite()
    {
        byte[] file = [.. Encoding.ASCII.GetBytes("P4\n16 4\n"), 0xFF, 0, 0xFF, 0, 0, 0, 0, 0];

        var placed = Read(new PdfPagePicture(file, Whole)).ShouldNotBeNull();

        DarkQuarters(placed.Image).ShouldBe("top left");
    }

    [Fact]
    public void Read_SmallerThanThePage_KeepsItsPlace()
    {
        var placed = Read(new PdfPagePicture(Pgm(72, 72), new PdfBox(10, 50, 36, 36))).ShouldNotBeNull();

        (placed.Image.Width, placed.Image.Height).ShouldBe((50, 50));
        (placed.Left, placed.Top).ShouldBe((10, 50));
        DarkQuarters(placed.Image).ShouldBe("top left");
    }

    [Fact]
    public void Read_LargerThanThePage_IsCutToIt()
    {
        // The page shows the right half of the picture, which is light, and the lower half of that.
        var placed = Read(new PdfPagePicture(Pgm(144, 288), new PdfBox(-72, -144, 144, 288))).ShouldNotBeNull();

        (placed.Image.Width, placed.Image.Height, placed.Left, placed.Top).ShouldBe((100, 200, 0, 0));
        DarkQuarters(placed.Image).ShouldBe(string.Empty);
    }

    [Fact]
    public void Read_OnePixelLargerThanThePage_CoversIt()
    {
        var placed = Read(new PdfPagePicture("P5\n1 1\n255\n\0"u8.ToArray(), new PdfBox(-500, -500, 1600, 1600))).ShouldNotBeNull();

        DarkQuarters(placed.Image).ShouldBe("top left, top right, bottom left, bottom right");
    }

    [Fact]
    public void Read_NotOnThePage_IsNothing() => Read(new PdfPagePicture(Pgm(72, 72), new PdfBox(100, 0, 72, 72))).ShouldBeNull();

    [Fact]
    public void Read_DeclaresMorePixelsThanAllowed_IsNotDecoded()
    {
        var picture = new PdfPagePicture(Pgm(80, 160), Whole);

        Read(picture, OcrLimits.Default with { Pixels = 80 * 160 }).ShouldNotBeNull();
        Read(picture, OcrLimits.Default with { Pixels = (80 * 160) - 1 }).ShouldBeNull();
    }

    [Theory]
    [InlineData("P5\n100000 100000\n255\n\0")]
    [InlineData("P4\n2000000000 2000000000\n\0")]
    [InlineData("P5\n16 16\n255")]
    [InlineData("P5\n-1 16\n255\n\0")]
    [InlineData("P5\n1 1\n65535\n\0\0")]
    [InlineData("P5\n1 1\n255\n")]
    [InlineData("\u00FF\u00D8\u00FF")]
    [InlineData("geen beeld")]
    public void Read_BombOrNoPicture_IsNothing(string file) =>
        Read(new PdfPagePicture(Encoding.Latin1.GetBytes(file), Whole)).ShouldBeNull();

    private static PlacedImage? Read(PdfPagePicture picture, OcrLimits? limits = null) =>
        ShownPicture.Read(picture, new PdfPage(1, 72, 144, [], []), 100, limits ?? OcrLimits.Default);

    /// <summary>A PGM file that is black in the quarter at the top left, white elsewhere.</summary>
    private static byte[] Pgm(int width, int height)
    {
        var samples = Enumerable.Range(0, width * height)
            .Select(i => i / width < height / 2 && i % width < width / 2 ? byte.MinValue : byte.MaxValue);
        return [.. Encoding.ASCII.GetBytes($"P5\n{width} {height}\n255\n"), .. samples];
    }

    private static string DarkQuarters(PageImage image)
    {
        (string Name, int X, int Y)[] middles = [("top left", 1, 1), ("top right", 3, 1), ("bottom left", 1, 3), ("bottom right", 3, 3)];
        return string.Join(", ", middles.Where(IsDark).Select(middle => middle.Name));

        bool IsDark((string Name, int X,
            int Y) middle) => image.IsInk((middle.Y * image.Height / 4 * image.Width) + (middle.X * image.Width / 4));
    }
}
