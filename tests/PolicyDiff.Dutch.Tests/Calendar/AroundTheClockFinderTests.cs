using PolicyDiff.Dutch.Calendar;

namespace PolicyDiff.Dutch.Tests.Calendar;

public sealed class AroundTheClockFinderTests
{
    [Theory]
    [InlineData("24/7 open")]
    [InlineData("7x24 uur open")]
    [InlineData("24 uur per dag, zeven dagen per week")]
    [InlineData("7 dagen in de week en 24 uur per etmaal")]
    [InlineData("dag en nacht, zeven dagen per week")]
    public void Find_AlwaysOpen_IsCanonical(string text) =>
        AroundTheClockFinder.Find(text).ShouldHaveSingleItem().Canonical.ShouldBe("24/7");

    [Theory]
    [InlineData("24 uur per dag, vijf dagen per week")]
    [InlineData("24/77")]
    [InlineData("dag en nacht")]
    public void Find_LessThanThat_IsNone(string text) => AroundTheClockFinder.Find(text).ShouldBeEmpty();
}
