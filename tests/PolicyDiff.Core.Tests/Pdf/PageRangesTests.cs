using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Tests.Pdf;

public sealed class PageRangesTests
{
    [Theory]
    [InlineData(new[] { 3 }, "3")]
    [InlineData(new[] { 1, 2, 3, 7 }, "1-3, 7")]
    [InlineData(new[] { 1, 3, 4 }, "1, 3-4")]
    public void Of_Pages_JoinsThoseInARow(int[] pages, string expected) => PageRanges.Of(pages).ShouldBe(expected);
}
