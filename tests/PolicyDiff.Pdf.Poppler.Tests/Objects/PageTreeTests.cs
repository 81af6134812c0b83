using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Tests.Objects;

public sealed class PageTreeTests
{
    [Fact]
    public void Of_PagesUnderNodes_HaveTheirNumbersAndWhatTheyInherit()
    {
        var pages = PageTree.Of(
            SomeObjects.With("""
                2 0 obj << /Kids [5 0 R 3 0 R 2 0 R] /MediaBox [0 0 600 800] /Rotate 90 >> endobj
                5 0 obj << /Kids [6 0 R 7 0 R] /CropBox 8 0 R >> endobj
                6 0 obj << /Contents 9 0 R /Rotate -90 >> endobj
                7 0 obj << /MediaBox [0 0 100 200] >> endobj
                8 0 obj [10 10 90 190] endobj
                9 0 obj [20 0 R 21 0 R] endobj
                """), 10).ByObject;

        pages.Select(page => $"{page.Key}: {page.Value.Number} turned {page.Value.Rotation} {page.Value.MediaBox[2]} {page.Value.CropBox[2]} [{string.Join(' ', page.Value.Contents)}]")
            .ShouldBe(["6: 1 turned 3 600 90 [20 21]", "7: 2 turned 1 100 90 []", "3: 3 turned 1 600 600 [30]"]);
    }

    [Theory]
    [InlineData(0, 600, 800, 100, 750)]
    [InlineData(1, 800, 600, 50, 100)]
    [InlineData(2, 600, 800, 500, 50)]
    [InlineData(3, 800, 600, 750, 500)]
    public void ToShown_RotatedPage_TurnsPointsWithIt(int rotation, double width, double height, double x, double y) =>
        new PageObject(1, [], default, [0, 0, 600, 800], [0, 0, 600, 800], rotation).ToShown(width, height).Apply(100, 50).ShouldBe((x, y));

    [Fact]
    public void ToShown_PageShownByItsCropBox_CountsFromThere() =>
        new PageObject(1, [], default, [0, 0, 600, 800], [50, 50, 550, 750], 0).ToShown(500, 700).Apply(100, 50).ShouldBe((50, 700));
}
