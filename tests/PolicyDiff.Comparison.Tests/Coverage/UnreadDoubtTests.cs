using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Comparison.Tests.Coverage;

public sealed class UnreadDoubtTests
{
    private const string Kept = "De aanbieder levert binnen 5 dagen een zorgplan aan.";
    private const string Gone = "De aanbieder betaalt een boete van € 500 bij te late aanlevering.";

    [Fact]
    public void Compare_OtherSideHasUnreadPages_GoneIsUnsureAndSaysWhy()
    {
        var right = Some.Texts(2025, Kept);
        var change = Removed(Some.Texts(2024, Kept, Gone), right with { Unread = Unread(right) });

        change.Kind.ShouldBe(ChangeKind.Removed);
        change.RestsOnUnread.ShouldBeTrue();
        change.Judgement.ShouldBe(JudgementKind.Unsure);
        change.Caveat.ShouldNotBeNull().ShouldContain("beleid-2025, bladzijde 3, 7");
    }

    [Fact]
    public void Compare_OwnSideHasUnreadPages_GoneStaysAsItWas()
    {
        var left = Some.Texts(2024, Kept, Gone);
        var right = Some.Texts(2025, Kept);

        Removed(left with { Unread = Unread(left) }, right).ShouldBeEquivalentTo(Removed(left, right));
    }

    private static Dictionary<DocumentId, UnreadText> Unread(ComparisonSide side) =>
        new() { [side.Documents[0].Id] = new UnreadText([3, 7], [], [], null) };

    private static Change Removed(ComparisonSide left, ComparisonSide right) =>
        Some.Compare(left, right).Changes.Single(change => change.Right.Count == 0);
}
