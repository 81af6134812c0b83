using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Tests.Pdf;

public sealed class UnreadPagesTests
{
    [Theory]
    [InlineData(new[] { 3 }, "3")]
    [InlineData(new[] { 1, 2, 3, 7 }, "1-3, 7")]
    [InlineData(new[] { 1, 3, 4 }, "1, 3-4")]
    public void Ranges_Pages_AreJoined(int[] pages, string expected) => PageRanges.Of(pages).ShouldBe(expected);
}
