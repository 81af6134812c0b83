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
    [InlineData("om 12u00", ValueKind.Count, "12:00")]
    [InlineData("om 12 uur.", ValueKind.Count, "12:00")]
    [InlineData("twaalf uur 's middags", ValueKind.Count, "12:00")]
    [InlineData("vijf uur ’s middags", ValueKind.Count, "17:00")]
    [InlineData("9 uur 's avonds", ValueKind.Count, "21:00")]
    [InlineData("om half negen", ValueKind.Count, "08:30")]
    [InlineData("om kwart voor negen", ValueKind.Count, "08:45")]
    [InlineData("om kwart over negen 's avonds", ValueKind.Count, "21:15")]
    [InlineData("tot middernacht", ValueKind.Count, "00:00")]
    [InlineData("om 24.00 uur", ValueKind.Count, "00:00")]
    [InlineData("08:00 - 17:00", ValueKind.Range, "08:00..17:00")]
    [InlineData("8.00 uur tot 17.00 uur", ValueKind.Range, "08:00..17:00")]
    [InlineData("8.00-17.00u", ValueKind.Range, "08:00..17:00")]
    public void Find_Time_IsCanonical(string text, ValueKind kind, string canonical)
    {
        var value = ClockFinder.Find(text).ShouldHaveSingleItem();
        (value.Kind, value.Canonical).ShouldBe((kind, canonical));
    }

    [Theory]
    [InlineData("24 uur per dag")]
    [InlineData("om 24 uur per dag te werken")]
    [InlineData("binnen 12 uur")]
    [InlineData("verhouding 75:80")]
    [InlineData("€ 12.50")]
    public void Find_OtherNumbers_AreNoTimes(string text) => ClockFinder.Find(text).ShouldBeEmpty();
}
