using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Alignment;

/// <summary>One sentence became two: the second joins the pair of the first, where the judge finds them nearer together.</summary>
public sealed class NeighbourRoundTests
{
    private static readonly Requirement Whole =
        Some.Requirement("De praktijk meldt een sluiting aan de gemeente en bewaart een afschrift in het dossier.");
    private static readonly Requirement First = Some.Requirement("De praktijk meldt een sluiting aan de gemeente.");
    private static readonly Requirement Second = Some.Requirement("De praktijk bewaart een afschrift in het dossier.");
    private static readonly Requirement Parkeren = Some.Requirement("Bezoekers parkeren gratis.");

    [Fact]
    public void Run_SecondSentenceBehind_JoinsThePair() =>
        Run([Whole], [First, Second], Drafts.Pair(0, 0), Drafts.Right(1)).ShouldBe(["0=0+1 SharedWords"]);

    [Fact]
    public void Run_SecondSentenceBefore_JoinsThePairInOrder() =>
        Run([Whole], [Second, First], Drafts.Pair(0, 1), Drafts.Right(0)).ShouldBe(["0=0+1 SharedWords"]);

    [Fact]
    public void Run_TwoSentencesOfTheLeft_JoinLikewise() =>
        Run([First, Second], [Whole], Drafts.Pair(0, 0), Drafts.Left(1)).ShouldBe(["0+1=0 SharedWords"]);

    [Fact]
    public void Run_SentenceOnSomethingElse_StaysAlone() =>
        Run([Whole], [First, Parkeren], Drafts.Pair(0, 0), Drafts.Right(1)).ShouldBe(["0=0 SharedWords", "-=1 Alone"]);

    [Fact]
    public void Run_SentenceThatIsNotNext_StaysAlone() =>
        Run([Whole], [First, Parkeren, Second], Drafts.Pair(0, 0), Drafts.Right(1), Drafts.Right(2))
            .ShouldBe(["0=0 SharedWords", "-=1 Alone", "-=2 Alone"]);

    [Fact]
    public void Run_SentenceInAnotherSection_StaysAlone() =>
        Run([Whole], [First, Second with { Citation = Some.Requirement("x", "2 Elders").Citation }], Drafts.Pair(0, 0), Drafts.Right(1))
            .ShouldBe(["0=0 SharedWords", "-=1 Alone"]);

    [Fact]
    public void Run_PairOfTheSameWords_IsLeftAsItIs() =>
        Run([Whole], [First, Second], Drafts.Pair(0, 0, 1), Drafts.Right(1)).ShouldBe(["0=0 SharedWords", "-=1 Alone"]);

    [Theory]
    [InlineData(0, true)]
    [InlineData(0.99, false)]
    public void Run_GainBelowTheLeast_StaysAlone(double least, bool isJoined) =>
        Run(new AlignmentOptions { LeastNeighbourGain = least }, [Whole], [First, Second], Drafts.Pair(0, 0), Drafts.Right(1)).Count
            .ShouldBe(isJoined ? 1 : 2);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1.01, false)]
    public void Run_TooFewOfItsLettersOnTheOtherSide_AreNotJudged(double least, bool isJoined) =>
        Run(new AlignmentOptions { LeastNeighbourCovered = least }, [Whole], [First, Second], Drafts.Pair(0, 0), Drafts.Right(1)).Count
            .ShouldBe(isJoined ? 1 : 2);

    [Fact]
    public void Run_SentenceBetweenTwoPairs_JoinsTheOneThatGains() =>
        Run(
            [Parkeren with { Text = "Bezoekers mogen gratis parkeren." }, Whole],
            [Parkeren, Second, First],
            Drafts.Pair(0, 0), Drafts.Right(1), Drafts.Pair(1, 2)).ShouldBe(["0=0 SharedWords", "1=1+2 SharedWords"]);

    [Fact]
    public void Run_SplitPairOfOneOnTheLeft_MayTakeOneMoreOfTheRightButNotOfTheLeft()
    {
        var split = new AlignmentGroup([0], [0, 1], 0.5, 0.5, PairingRule.Coverage);

        Run([Whole, Second], [First, Parkeren], split, Drafts.Left(1)).ShouldBe(["0=0+1 Coverage", "1=- Alone"]);
    }

    private static IReadOnlyList<string> Run(
        IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right, params AlignmentGroup[] groups) =>
        Run(new AlignmentOptions(), left, right, groups);

    private static IReadOnlyList<string> Run(
        AlignmentOptions options, IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right, params AlignmentGroup[] groups) =>
        [.. Drafts.Shown(NeighbourRound.Run(Drafts.Of(left, right, options, groups), PairJudge.Default).Groups)];
}
