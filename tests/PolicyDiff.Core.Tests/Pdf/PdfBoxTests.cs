using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Core.Tests.Pdf;

public sealed class PdfBoxTests
{
    [Fact]
    public void Union_TwoBoxes_IsTheSmallestAroundBoth() =>
        new PdfBox(10, 20, 5, 5).Union(new PdfBox(0, 30, 4, 10)).ShouldBe(new PdfBox(0, 20, 15, 20));

    [Fact]
    public void Union_BoxInside_ChangesNothing() =>
        new PdfBox(0, 0, 100, 100).Union(new PdfBox(10, 10, 5, 5)).ShouldBe(new PdfBox(0, 0, 100, 100));
}
