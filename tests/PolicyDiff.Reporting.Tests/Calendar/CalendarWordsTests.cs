using System.Globalization;
using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Calendar;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Tests.Calendar;

public sealed class CalendarWordsTests
{
    private static readonly CalendarWords Words = new(new ReportWords(CultureInfo.GetCultureInfo("nl-NL")));

    [Theory]
    [InlineData(ValueBound.None, "in 2024")]
    [InlineData(ValueBound.AtMost, "uiterlijk 2024")]
    [InlineData(ValueBound.AtLeast, "vanaf 2024")]
    public void Time_WholeYear_IsInIt(ValueBound bound, string expected) => Said(new DeadlineDate(2024), bound).ShouldBe(expected);

    [Fact]
    public void Time_DayOrPartOfAYear_IsNamed()
    {
        Said(new DeadlineDate(2024) { Month = 10, Day = 1 }, ValueBound.None).ShouldBe("1 oktober 2024");
        Said(new DeadlineDate(2024) { Month = 10, Day = 1 }, ValueBound.LessThan).ShouldBe("vóór 1 oktober 2024");
        Said(new DeadlineDate(2025) { Quarter = 1 }, ValueBound.None).ShouldBe("1e kwartaal 2025");
        Said(new DeadlineDate(2026) { Phase = "eind" }, ValueBound.LessThan).ShouldBe("tot eind 2026");
    }

    private static string Said(DeadlineDate date, ValueBound bound) => Words.Time(new DeadlineTime("x") { Date = date, Bound = bound });
}
