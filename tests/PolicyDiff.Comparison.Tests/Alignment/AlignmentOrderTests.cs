using PolicyDiff.Comparison.Alignment.Groups;

namespace PolicyDiff.Comparison.Tests.Alignment;

/// <summary>A reader follows the right side; what went stands behind the unit it followed on the left.</summary>
public sealed class AlignmentOrderTests
{
    [Fact]
    public void Of_Pairs_FollowTheRightSide() =>
        Order(Drafts.Pair(0, 2), Drafts.Pair(1, 0), Drafts.Right(1)).ShouldBe(["1=0", "-=1", "0=2"]);

    [Fact]
    public void Of_RemovedOnes_StandBehindTheGroupOfTheUnitBeforeThem() =>
        Order(Drafts.Left(1), Drafts.Left(2), Drafts.Pair(3, 0), Drafts.Pair(0, 1)).ShouldBe(["3=0", "0=1", "1=-", "2=-"]);

    [Fact]
    public void Of_RemovedOneBeforeAllOthers_ComesFirst() =>
        Order(Drafts.Pair(1, 0), Drafts.Right(1), Drafts.Left(0)).ShouldBe(["0=-", "1=0", "-=1"]);

    [Fact]
    public void Of_RemovedOneBehindTheSecondHalfOfAMergedPair_StandsBehindThatPair() =>
        Order(new AlignmentGroup([0, 2], [1], 0.5, 0.5, PairingRule.Coverage), Drafts.Pair(1, 0), Drafts.Left(3))
            .ShouldBe(["1=0", "3=-", "0+2=1"]);

    [Fact]
    public void Of_SplitPair_StandsAtItsFirstRightUnit() =>
        Order(Drafts.Right(2), new AlignmentGroup([0], [1, 3], 0.5, 0.5, PairingRule.Coverage), Drafts.Right(0))
            .ShouldBe(["-=0", "0=1+3", "-=2"]);

    private static IEnumerable<string> Order(params IReadOnlyList<AlignmentGroup> groups) =>
        Drafts.Shown(AlignmentOrder.Of(groups)).Select(shown => shown.Split(' ')[0]);
}
