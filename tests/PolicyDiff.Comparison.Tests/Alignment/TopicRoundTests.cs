using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Alignment;

/// <summary>What was rewritten from the ground up is paired by its topic, where nothing else comes near.</summary>
public sealed class TopicRoundTests
{
    private static readonly AlignmentOptions Options = new() { LeastSharedTopic = 0.5, TopicThreshold = 0.2 };

    private static readonly Requirement Tarief = Some.Requirement("Uniformering van tarieven voor wijkverbanden in de regio.");
    private static readonly Requirement Tariefstelling = Some.Requirement("Elk wijkverband krijgt een uniforme tariefstelling.");
    private static readonly Requirement Scholing = Some.Requirement("Medewerkers volgen bijscholing over wondbehandeling.");

    [Fact]
    public void Run_TwoThatStandAloneOnOneTopic_AreAPair() =>
        Run(Drafts.Alone([Scholing, Tarief], [Tariefstelling], Options)).ShouldBe(["0=- Alone", "1=0 SameTopic"]);

    [Fact]
    public void Run_ScoreBelowTheThreshold_IsNoPair() =>
        Run(Drafts.Alone([Tarief], [Tariefstelling], Options with { TopicThreshold = 0.9 })).ShouldBe(["0=- Alone", "-=0 Alone"]);

    [Theory]
    [InlineData(0, true)]
    [InlineData(0.5, false)]
    public void Run_RivalOnEitherSide_MustBeBeatenByAMargin(double margin, bool isPair)
    {
        var rival = Tariefstelling with { Text = "Voor wijkverbanden zijn de tarieven besproken." };
        var options = Options with { TopicMargin = margin };

        Run(Drafts.Alone([Tarief], [Tariefstelling, rival], options)).Count.ShouldBe(isPair ? 2 : 3);
        Run(Drafts.Alone([Tariefstelling, rival], [Tarief], options)).Count.ShouldBe(isPair ? 2 : 3);
    }

    [Fact]
    public void Run_TwoEqualRivals_TakeNeither() =>
        Run(Drafts.Alone([Tarief], [Tariefstelling, Tariefstelling], Options)).ShouldBe(["0=- Alone", "-=0 Alone", "-=1 Alone"]);

    [Theory]
    [InlineData(0.39, true)]
    [InlineData(0.4, false)]
    public void Run_WeakPairByPlace_YieldsToAClearlyBetterOne(double similarity, bool yields) =>
        Run(Drafts.Of([Tarief], [Scholing, Tariefstelling], Options, Drafts.Pair(0, 0, similarity), Drafts.Right(1)))
            .ShouldBe(yields ? ["-=0 Alone", "0=1 SameTopic"] : ["0=0 SharedWords", "-=1 Alone"]);

    [Fact]
    public void Run_WeakPairThatIsAsGood_Stays() =>
        Run(Drafts.Of(
                [Tarief], [Tariefstelling, Tariefstelling], Options with { TopicMargin = 0 }, Drafts.Pair(0, 0, 0.3), Drafts.Right(1)))
            .ShouldBe(["0=0 SharedWords", "-=1 Alone"]);

    [Fact]
    public void Run_WhatAPairLeavesBehind_MayFindItsOwnInTheNextPass() =>
        Run(Drafts.Of([Tarief, Scholing], [Scholing, Tariefstelling], Options, Drafts.Pair(0, 0, 0.1), Drafts.Left(1), Drafts.Right(1)))
            .ShouldBe(["0=1 SameTopic", "1=0 SameTopic"], ignoreOrder: true);

    [Fact]
    public void Run_SplitPair_IsLeftAsItIs()
    {
        var split = new AlignmentGroup([0], [0, 1], 0.1, 0.1, PairingRule.Coverage);

        Run(Drafts.Of([Tarief], [Scholing, Scholing, Tariefstelling], Options, split, Drafts.Right(2)))
            .ShouldBe(["0=0+1 Coverage", "-=2 Alone"]);
    }

    private static IReadOnlyList<string> Run(AlignmentDraft draft) => [.. Drafts.Shown(TopicRound.Run(draft).Groups)];
}
