using PolicyDiff.Comparison.Deadlines;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Deadlines;

public sealed class EarlierDeadlinesTests
{
    private static readonly DeadlineDate Before = new(2022) { Month = 10, Day = 1 };

    [Fact]
    public void Find_SameDayAsSeenFromThePolicyYear_HasNotMoved() =>
        Moved(Before, new DeadlineDate(2024) { Month = 10, Day = 1 }).ShouldBe([false]);

    [Fact]
    public void Find_OtherDay_HasMoved() => Moved(Before, new DeadlineDate(2024) { Month = 10, Day = 15 }).ShouldBe([true]);

    [Fact]
    public void Find_OtherYearAsSeenFromThePolicyYear_HasMoved() =>
        Moved(Before, new DeadlineDate(2025) { Month = 10, Day = 1 }).ShouldBe([true]);

    [Fact]
    public void Find_TermThatBecameADay_HasMoved() => Moved(null, new DeadlineDate(2024) { Month = 12, Day = 31 }).ShouldBe([true]);

    [Fact]
    public void Find_NewDeadline_HasNoneBefore() => Moved(Before, Before, paired: false).ShouldBeEmpty();

    [Fact]
    public void Find_SeveralInOneChange_TakesTheOneOfTheSameDay()
    {
        var (left, right) = Sides();
        var other = new Deadline(left, Time(new DeadlineDate(2022) { Month = 5, Day = 1 }), "eerst");
        var same = new Deadline(left, Time(Before), "dan");

        var (_, before, moved) = EarlierDeadlines.Find(Set(left, right), [other, same],
            [new Deadline(right, Time(new DeadlineDate(2024) { Month = 10, Day = 1 }), "nu")]).ShouldHaveSingleItem();

        (before, moved).ShouldBe((same, false));
    }

    [Fact]
    public void Find_PartnerOfADetail_CountsForTheRow()
    {
        var (left, right) = Sides();
        var row = Some.Requirement("De rij.") with { PolicyYear = 2025 };
        var now = new Deadline(row, Time(new DeadlineDate(2024) { Month = 10, Day = 1 }), "nu") { Details = [right] };

        EarlierDeadlines.Find(Set(left, right), [new Deadline(left, Time(Before), "toen")], [now])
            .ShouldHaveSingleItem().Moved.ShouldBeFalse();
    }

    private static IEnumerable<bool> Moved(DeadlineDate? before, DeadlineDate after, bool paired = true)
    {
        var (left, right) = Sides();
        return EarlierDeadlines.Find(paired ? Set(left, right) : Set(null, right), [new Deadline(left, Time(before), "toen")],
            [new Deadline(right, Time(after), "nu")]).Select(found => found.Moved);
    }

    private static DeadlineTime Time(DeadlineDate? date) => new("zes weken na aanbieden") { Date = date };

    private static (Requirement Left, Requirement Right) Sides() =>
        (Some.Texts(2023, "De RO levert het jaarplan aan.").Requirements[0],
            Some.Texts(2025, "De RO levert het jaarplan aan.").Requirements[0]);

    private static ChangeSet Set(Requirement? left, Requirement right)
    {
        IReadOnlyList<Requirement> lefts = left is null ? [] : [left];
        var change = new Change
        {
            Id = "c",
            Kind = left is null ? ChangeKind.Added : ChangeKind.Modified,
            Summary = string.Empty,
            Subject = "RO",
            Left = lefts,
            Right = [right]
        };
        return new ChangeSet(new ComparisonSide("2023", [], lefts), new ComparisonSide("2025", [], [right]), [change], []);
    }
}
