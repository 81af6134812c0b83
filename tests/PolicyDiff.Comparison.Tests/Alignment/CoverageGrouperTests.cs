using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Alignment;

/// <summary>A unit that covers what the partner leaves of a whole is the other half of a split.</summary>
public sealed class CoverageGrouperTests
{
    private static readonly Requirement Whole =
        Some.Requirement("De aanbieder registreert incidenten in een logboek en bespreekt de uitkomsten met de cliëntenraad.");

    private static readonly Requirement First = Some.Requirement("De aanbieder registreert incidenten in een logboek.");
    private static readonly Requirement Second = Some.Requirement("De uitkomsten bespreekt hij met de cliëntenraad.");
    private static readonly Requirement Parkeren = Some.Requirement("Bezoekers parkeren gratis.");

    [Fact]
    public void Group_HalfThatStandsAloneBehind_IsJoined() =>
        Group([Whole], [First, Second], Drafts.Pair(0, 0), Drafts.Right(1)).ShouldBe(["0=0+1 Coverage"]);

    [Fact]
    public void Group_HalfThatStandsAloneBefore_IsJoinedInOrder() =>
        Group([Whole], [First, Second], Drafts.Right(0), Drafts.Pair(0, 1)).ShouldBe(["0=0+1 Coverage"]);

    [Fact]
    public void Group_Joined_IsMoreAlikeAndScoresAtLeastThat()
    {
        var joined = Grouper([Whole], [First, Second]).Group([Drafts.Pair(0, 0, 0.1), Drafts.Right(1)]).Single();

        joined.Similarity.ShouldBeGreaterThan(0.8);
        joined.Score.ShouldBe(joined.Similarity);
        Grouper([Whole], [First, Second]).Group([Drafts.Pair(0, 0, 0.99), Drafts.Right(1)]).Single().Score.ShouldBe(0.99);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void Group_HalfFurtherOff_IsJoinedWithinReach(int reach, bool isJoined) =>
        Group(
                new AlignmentOptions { SplitReach = reach }, [Whole], [First, Parkeren, Second],
                Drafts.Pair(0, 0), Drafts.Right(1), Drafts.Right(2))
            .ShouldBe(isJoined ? ["0=0+2 Coverage", "-=1 Alone"] : ["0=0 SharedWords", "-=1 Alone", "-=2 Alone"]);

    [Fact]
    public void Group_SomethingElse_StaysAlone() =>
        Group([Whole], [First, Parkeren], Drafts.Pair(0, 0), Drafts.Right(1)).ShouldBe(["0=0 SharedWords", "-=1 Alone"]);

    [Fact]
    public void Group_WhatThePartnerSaysAlready_StaysAlone() =>
        Group([Whole], [First, First], Drafts.Pair(0, 0), Drafts.Right(1)).ShouldBe(["0=0 SharedWords", "-=1 Alone"]);

    [Fact]
    public void Group_HalfInAnotherSection_StaysAlone()
    {
        var vocabulary = PairVocabulary.Of([Whole], [First, Second]);
        var grouper = new CoverageGrouper(
            vocabulary.Left, vocabulary.Right, (whole, part) => whole.Index == 0 && part.Index == 1, new AlignmentOptions());

        Drafts.Shown(grouper.Group([Drafts.Pair(0, 0), Drafts.Right(1)])).ShouldBe(["0=0 SharedWords", "-=1 Alone"]);
    }

    [Fact]
    public void Group_EntryOfAListOfChanges_IsNoHalfOfARule() =>
        Group([Whole], [First, Second with { Role = RequirementRole.Declaration }], Drafts.Pair(0, 0), Drafts.Right(1))
            .ShouldBe(["0=0 SharedWords", "-=1 Alone"]);

    [Theory]
    [InlineData(0, true)]
    [InlineData(0.9, false)]
    public void Group_GainBelowTheLeast_IsNotJoined(double least, bool isJoined) =>
        IsJoined(new AlignmentOptions { LeastSplitGain = least }).ShouldBe(isJoined);

    [Theory]
    [InlineData(0.1, true)]
    [InlineData(1, false)]
    public void Group_PartOfWhichTheWholeHoldsTooLittle_IsNotJoined(double least, bool isJoined) =>
        IsJoined(new AlignmentOptions { LeastCovered = least, LeastOfRest = 0 }).ShouldBe(isJoined);

    [Theory]
    [InlineData(0.1, true)]
    [InlineData(1, false)]
    public void Group_PartOfWhichTheRestHoldsTooLittle_IsNotJoined(double least, bool isJoined) =>
        IsJoined(new AlignmentOptions { LeastOfRest = least, LeastCovered = 0 }).ShouldBe(isJoined);

    [Fact]
    public void Group_HalfWhoseOwnPartnerHoldsItFarWorse_IsTakenFromIt() =>
        Group([Whole, Parkeren], [First, Second], Drafts.Pair(0, 0), Drafts.Pair(1, 1, 0.2)).ShouldBe(["0=0+1 Coverage", "1=- Alone"]);

    [Fact]
    public void Group_HalfWithAGoodPartner_StaysWithIt() =>
        Group([Whole, Second], [First, Second], Drafts.Pair(0, 0), Drafts.Pair(1, 1, 1)).ShouldBe(["0=0 SharedWords", "1=1 SharedWords"]);

    [Fact]
    public void Group_HalfThatTwoWholesWant_GoesToTheOneThatGainsMore()
    {
        var weak = Some.Requirement(
            "De aanbieder registreert incidenten en klachten in een logboek en bespreekt fouten, rapporten en cijfers met de raad.");

        Group([weak, Whole], [First, Second, First], Drafts.Pair(0, 0), Drafts.Right(1), Drafts.Pair(1, 2))
            .ShouldBe(["0=0 SharedWords", "1=1+2 Coverage"]);
    }

    [Fact]
    public void Group_ThreeParts_AreJoinedOneByOne()
    {
        var whole = Some.Requirement(
            "De aanbieder registreert incidenten in een logboek, bespreekt uitkomsten met de cliëntenraad en publiceert cijfers.");
        var third = Some.Requirement("Hij publiceert cijfers.");

        Group([whole], [First, Second, third], Drafts.Pair(0, 0), Drafts.Right(1), Drafts.Right(2)).ShouldBe(["0=0+1+2 Coverage"]);
    }

    [Fact]
    public void Group_MergedOnes_AreNoWholesAndStay() =>
        Group([Whole, Parkeren], [First, Second], new AlignmentGroup([0, 1], [0], 0.5, 0.5, PairingRule.Coverage), Drafts.Right(1))
            .ShouldBe(["0+1=0 Coverage", "-=1 Alone"]);

    [Fact]
    public void Group_OneOnTheLeftAlone_Stays() =>
        Group([Whole, Parkeren], [First], Drafts.Pair(0, 0), Drafts.Left(1)).ShouldBe(["0=0 SharedWords", "1=- Alone"]);

    private static bool IsJoined(AlignmentOptions options) =>
        Group(options, [Whole], [First, Second], Drafts.Pair(0, 0), Drafts.Right(1))[0].EndsWith("Coverage", StringComparison.Ordinal);

    private static IReadOnlyList<string> Group(
        IReadOnlyList<Requirement> whole, IReadOnlyList<Requirement> parts, params AlignmentGroup[] groups) =>
        Group(new AlignmentOptions(), whole, parts, groups);

    private static IReadOnlyList<string> Group(
        AlignmentOptions options, IReadOnlyList<Requirement> whole, IReadOnlyList<Requirement> parts, params AlignmentGroup[] groups) =>
        [.. Drafts.Shown(Grouper(whole, parts, options).Group(groups))];

    private static CoverageGrouper Grouper(
        IReadOnlyList<Requirement> whole, IReadOnlyList<Requirement> parts, AlignmentOptions? options = null)
    {
        var vocabulary = PairVocabulary.Of(whole, parts);
        return new CoverageGrouper(vocabulary.Left, vocabulary.Right, (_, _) => false, options ?? new AlignmentOptions());
    }
}
