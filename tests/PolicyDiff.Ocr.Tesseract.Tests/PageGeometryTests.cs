using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace PolicyDiff.Ocr.Tesseract.Tests;

public sealed class PageGeometryTests
{
    [Fact]
    public void Lines_SkewedLine_StandsLevelAndHasOneSize()
    {
        var words = Enumerable.Range(0, 8)
            .Select(i => new RecognizedWord("nannen", 100 + (i * 200), 1000 + (i * 2), 150, 21, 0.9)).ToList();

        var line = PageGeometry.Lines([new RecognizedLine(words)], Blank(2000, 1200)).ShouldHaveSingleItem();

        line.Confidence.ShouldBe(0.9, 0.001);
        line.Runs.Select(run => Math.Round(run.Box.Top, 3)).Distinct().Count().ShouldBe(1);
        line.Runs.Select(run => run.Style.Size).Distinct().ShouldHaveSingleItem().ShouldBe(9.7, 0.2);
    }

    [Fact]
    public void Lines_SameSizeInOtherLetters_IsTheSameSize()
    {
        RecognizedLine flat = new([new RecognizedWord("nemen", 100, 100, 150, 26, 0.9)]);
        RecognizedLine tall = new([new RecognizedWord("Bijlage", 100, 200, 150, 46, 0.9)]);

        var lines = PageGeometry.Lines([flat, tall], Blank(600, 400));

        lines[1].Runs[0].Style.Size.ShouldBe(lines[0].Runs[0].Style.Size, 0.5);
    }

    [Fact]
    public void Clean_DotLeaders_AreWipedAndKeptApart()
    {
        var image = Picture(400, 60, Enumerable.Range(0, 12).Select(i => (100 + (i * 12), 40, 5)).Append((20, 20, 25)));

        var leader = PageCleaner.Clean(image, 300).ShouldHaveSingleItem();
        var line = Leaders.Among(
            [new RecognizedLine([new RecognizedWord("Inleiding", 20, 18, 70, 28, 0.9), new RecognizedWord("4", 300, 18, 12, 28, 0.9)])],
            [leader]).ShouldHaveSingleItem();

        leader.Left.ShouldBe(100);
        image.IsInk((42 * 400) + 102).ShouldBeFalse();
        image.IsInk((25 * 400) + 25).ShouldBeTrue();
        line.Words.Select(word => word.Text).ShouldBe(["Inleiding", ".....", "4"]);
    }

    [Fact]
    public void StrokeWidth_Stems_IsTheirWidth() => Picture(100, 60, [(10, 10, 6), (30, 10, 6)]).StrokeWidth(0, 0, 100, 60).ShouldBe(6);

    [Fact]
    public void Lines_PictureSomewhereOnThePage_StandThere()
    {
        RecognizedLine line = new([new RecognizedWord("nemen", 100, 100, 150, 26, 0.9)]);

        var box = PageGeometry.Lines([line], Blank(600, 400))[0].Runs[0].Box;
        var moved = PageGeometry.Lines([line], Blank(600, 400) with { Left = 30, Top = 40 })[0].Runs[0].Box;

        moved.Left.ShouldBe(box.Left + 30, 0.001);
        moved.Top.ShouldBe(box.Top + 40, 0.001);
        box.Left.ShouldBe(24, 0.001);
    }

    private static PlacedImage Blank(int width, int height) => new(Picture(width, height, []), 300);

    /// <summary>A white picture with black squares (left, top, side).</summary>
    private static PageImage Picture(int width, int height, IEnumerable<(int Left, int Top, int Side)> squares)
    {
        var pixels = Enumerable.Repeat(byte.MaxValue, width * height).ToArray();
        foreach (var (left, top, side) in squares)
        {
            for (var y = top; y < top + side; y++)
            {
                Array.Fill(pixels, (byte)0, (y * width) + left, side);
            }
        }

        using var image = Image.LoadPixelData<L8>(pixels, width, height);
        return PageImage.Of(image, false);
    }
}
