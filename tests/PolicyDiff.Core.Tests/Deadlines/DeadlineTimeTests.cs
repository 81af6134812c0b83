using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Tests.Deadlines;

public sealed class DeadlineTimeTests
{
    private static readonly DeadlineDate FirstOfOctober = new(2024) { Month = 10, Day = 1 };

    [Theory]
    [InlineData(ValueBound.None, "2024-10-01")]
    [InlineData(ValueBound.AtMost, "2024-10-01")]
    [InlineData(ValueBound.LessThan, "2024-09-30")]
    [InlineData(ValueBound.AtLeast, "2024-10-01")]
    [InlineData(ValueBound.MoreThan, "2024-10-02")]
    public void Days_OneDay_IsTheDayThatSurelyCounts(ValueBound bound, string day) =>
        Shown(new DeadlineTime("1 oktober 2024") { Date = FirstOfOctober, Bound = bound }).ShouldBe($"{day} {day}");

    [Theory]
    [InlineData(ValueBound.AtMost, "2024-07-15 2024-10-01")]
    [InlineData(ValueBound.LessThan, "2024-07-15 2024-09-30")]
    public void Days_Range_EndsWithItsBound(ValueBound bound, string days) =>
        Shown(new DeadlineTime("van 15 juli")
        {
            From = new DeadlineDate(2024) { Month = 7, Day = 15 },
            Date = FirstOfOctober,
            Bound = bound
        }).ShouldBe(days);

    [Fact]
    public void Days_LongerPeriods_AreWhole()
    {
        Shown(new DeadlineDate(2024) { Month = 2 }).ShouldBe("2024-02-01 2024-02-29");
        Shown(new DeadlineDate(2025) { Quarter = 2 }).ShouldBe("2025-04-01 2025-06-30");
        Shown(new DeadlineDate(2025) { Half = 2 }).ShouldBe("2025-07-01 2025-12-31");
        Shown(new DeadlineDate(2025) { Week = 1 }).ShouldBe("2024-12-30 2025-01-05");
        Shown(new DeadlineDate(2025)).ShouldBe("2025-01-01 2025-12-31");
    }

    [Fact]
    public void Days_NotFixedByTheCalendar_AreNone()
    {
        new DeadlineDate(2024) { Season = "zomer" }.Days.ShouldBeNull();
        new DeadlineDate(2024) { Phase = "eind" }.Days.ShouldBeNull();
        new DeadlineDate(null) { Month = 10, Day = 1 }.Days.ShouldBeNull();
        new DeadlineTime("zes weken na aanbieden").Days.ShouldBeNull();
    }

    [Fact]
    public void SortDay_PhaseAndTerm_AreListedWhereTheyBelong()
    {
        new DeadlineDate(2026) { Phase = "eind" }.SortDay.ShouldBe(new DateOnly(2026, 12, 31));
        new DeadlineDate(2024) { Month = 11, Phase = "begin" }.SortDay.ShouldBe(new DateOnly(2024, 11, 1));
        new DeadlineTime("zes weken na aanbieden").SortDay.ShouldBe(DateOnly.MaxValue);
    }

    [Fact]
    public void RelativeTo_SameDayOfAnotherEdition_IsEqual()
    {
        var before = new DeadlineDate(2021) { Month = 10, Day = 1 };

        FirstOfOctober.RelativeTo(2025).ShouldBe(before.RelativeTo(2022));
        FirstOfOctober.RelativeTo(2025).ShouldNotBe(before.RelativeTo(2021));
    }

    private static string Shown(DeadlineDate date) => Shown(new DeadlineTime(string.Empty) { Date = date });

    private static string Shown(DeadlineTime time) =>
        time.Days is { } days ? FormattableString.Invariant($"{days.First:yyyy-MM-dd} {days.Last:yyyy-MM-dd}") : string.Empty;
}
