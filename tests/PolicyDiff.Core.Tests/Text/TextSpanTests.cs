using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void In_SpanInside_IsTheTextBetweenItsEnds() => new TextSpan(2, 6).In("voor de wijk").ShouldBe("or d");

    [Fact]
    public void In_SpanBehindTheEnd_Throws() => Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(2, 6).In("voor"));

    [Theory]
    [InlineData(0, 2, 2, 4, false)]
    [InlineData(0, 3, 2, 4, true)]
    [InlineData(2, 4, 0, 9, true)]
    [InlineData(2, 2, 2, 2, false)]
    public void Overlaps_HalfOpenSpans_ShareAUnitOrNot(int start, int end, int otherStart, int otherEnd, bool expected) =>
        new TextSpan(start, end).Overlaps(new TextSpan(otherStart, otherEnd)).ShouldBe(expected);

    [Fact]
    public void Contains_Itself_IsTrue() => new TextSpan(3, 5).Contains(new TextSpan(3, 5)).ShouldBeTrue();

    [Fact]
    public void Contains_OneUnitMore_IsFalse() => new TextSpan(3, 5).Contains(new TextSpan(3, 6)).ShouldBeFalse();
}
