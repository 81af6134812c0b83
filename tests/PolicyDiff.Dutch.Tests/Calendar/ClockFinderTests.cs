using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Calendar;

namespace PolicyDiff.Dutch.Tests.Calendar;

public sealed class ClockFinderTests
{
    [Theory]
    [InlineData("om 08:30", ValueKind.Count, "08:30")]
    [InlineData("vanaf 23.00 uur", ValueKind.Count, "23:00")]
    [InlineData("tussen 8 en 12 uur", ValueKind.Range, "08:00..12:00")]
    [InlineData("tussen 08:00 en 12:00 uur", ValueKind.Range, "08:00..12:00")]
    [InlineData("tussen 9.00 en 17.00 uur", ValueKind.Range, "09:00..17:00")]
    public void Find_Time_IsCanonical(string text, ValueKind kind, string canonical)
    {
        var value = ClockFinder.Find(text).ShouldHaveSingleItem();
        (value.Kind, value.Canonical).ShouldBe((kind, canonical));
    }

    [Theory]
    [InlineData("24 uur per dag")]
    [InlineData("verhouding 75:80")]
    [InlineData("€ 12.50")]
    public void Find_OtherNumbers_AreNoTimes(string text) => ClockFinder.Find(text).ShouldBeEmpty();
}
