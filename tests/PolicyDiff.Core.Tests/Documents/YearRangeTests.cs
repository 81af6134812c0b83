using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Tests.Documents;

public sealed class YearRangeTests
{
    [Fact]
    public void Contains_BothEnds_AreInside()
    {
        var range = new YearRange(2024, 2026);

        range.Contains(2024).ShouldBeTrue();
        range.Contains(2026).ShouldBeTrue();
        range.Contains(2023).ShouldBeFalse();
        range.Contains(2027).ShouldBeFalse();
    }

    [Fact]
    public void Years_ThreeYears_AreAscending() => new YearRange(2024, 2026).Years.ShouldBe([2024, 2025, 2026]);

    [Fact]
    public void ToString_OneYearAndMore_AreWrittenAsInsurersDo()
    {
        new YearRange(2025).ToString().ShouldBe("2025");
        new YearRange(2024, 2025).ToString().ShouldBe("2024/2025");
    }
}
