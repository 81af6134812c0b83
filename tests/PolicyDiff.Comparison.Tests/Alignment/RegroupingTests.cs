using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Alignment;

public sealed class RegroupingTests
{
    private static readonly IReadOnlyList<Requirement> Texts =
        [Some.Requirement("Parkeren kan gratis."), Some.Requirement("Bellen kan altijd."), Some.Requirement("Lopen kan overal.")];

    [Fact]
    public void Pair_MembersOfOtherPairs_LeaveTheRestAlone() =>
        Pair([Drafts.Pair(0, 0), Drafts.Pair(1, 1), Drafts.Pair(2, 2)], new Edge(0, 1, 0.7))
            .ShouldBe(["-=0 Alone", "1=- Alone", "2=2 SharedWords", "0=1 SameTopic"]);

    [Fact]
    public void Pair_MembersThatStoodAlone_AreNotLeftBehind() =>
        Pair([Drafts.Left(0), Drafts.Right(0), Drafts.Pair(1, 1)], new Edge(0, 0, 0.7)).ShouldBe(["1=1 SharedWords", "0=0 SameTopic"]);

    [Fact]
    public void Pair_MemberOfASplitPair_LeavesTheOthersAloneOneByOne() =>
        Pair([new AlignmentGroup([0], [0, 2], 0.5, 0.5, PairingRule.Coverage), Drafts.Left(1), Drafts.Right(1)], new Edge(1, 2, 0.7))
            .ShouldBe(["0=- Alone", "-=0 Alone", "-=1 Alone", "1=2 SameTopic"]);

    [Fact]
    public void Pair_Edge_GivesTheScoreAndTheWordsTheSimilarity()
    {
        var draft = Drafts.Of(Texts, Texts, new AlignmentOptions(), Drafts.Pair(0, 0));
        var made = Regrouping.Pair(draft, [new Edge(1, 1, 0.7)], PairingRule.SameTopic)[^1];

        (made.Similarity, made.Score).ShouldBe((1, 0.7));
    }

    private static IEnumerable<string> Pair(IReadOnlyList<AlignmentGroup> groups, Edge edge) =>
        Drafts.Shown(Regrouping.Pair(Drafts.Of(Texts, Texts, new AlignmentOptions(), groups), [edge], PairingRule.SameTopic));
}
