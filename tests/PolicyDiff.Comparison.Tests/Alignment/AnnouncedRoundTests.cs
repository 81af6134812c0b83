using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Alignment;

/// <summary>What a list of changes waives is laid beside the rule that asked it, where that rule is gone.</summary>
public sealed class AnnouncedRoundTests
{
    private static readonly Requirement Duty =
        Some.Requirement("Het WSV levert jaarlijks een begroting aan.") with { Actor = "WSV", Modality = Modality.Obliged };

    private static readonly Requirement Waiver = Some.Requirement("Nieuw: een begroting hoeft het WSV niet meer aan te leveren.") with
    {
        Actor = "wsv",
        Modality = Modality.Waived,
        Role = RequirementRole.Declaration,
    };

    private static readonly Requirement Other =
        Some.Requirement("Het WSV bespreekt klachten met bewoners.") with { Actor = "WSV", Modality = Modality.Expected };

    [Fact]
    public void Run_WaiverOfARuleThatIsGone_IsPairedWithIt() => Run([Other, Duty], [Waiver]).ShouldBe(["0=- Alone", "1=0 Announced"]);

    [Fact]
    public void Run_WaiverOnTheLeft_IsPairedLikewise() => Run([Waiver], [Other, Duty]).ShouldBe(["-=0 Alone", "0=1 Announced"]);

    [Fact]
    public void Run_ExpectationThatIsWaived_IsPairedToo() =>
        Run([Duty with { Modality = Modality.Expected }], [Waiver]).ShouldBe(["0=0 Announced"]);

    [Fact]
    public void Run_RuleThatHasItsPartner_IsNotPaired() =>
        Shown(Drafts.Of([Duty], [Duty, Waiver], new AlignmentOptions(), Drafts.Pair(0, 0), Drafts.Right(1)))
            .ShouldBe(["0=0 SharedWords", "-=1 Alone"]);

    [Theory]
    [InlineData("RO", Modality.Waived, RequirementRole.Declaration)]
    [InlineData(null, Modality.Waived, RequirementRole.Declaration)]
    [InlineData("WSV", Modality.Possible, RequirementRole.Declaration)]
    [InlineData("WSV", Modality.Waived, RequirementRole.Norm)]
    public void Run_NoWaiverOfItsActorInAListOfChanges_IsNotPaired(string? actor, Modality modality, RequirementRole role) =>
        Run([Duty], [Waiver with { Actor = actor, Modality = modality, Role = role }]).ShouldBe(["0=- Alone", "-=0 Alone"]);

    [Theory]
    [InlineData(Modality.Possible, RequirementRole.Norm)]
    [InlineData(Modality.Obliged, RequirementRole.Explanation)]
    public void Run_WhatDoesNotBind_IsNotPaired(Modality modality, RequirementRole role) =>
        Run([Duty with { Modality = modality, Role = role }], [Waiver]).ShouldBe(["0=- Alone", "-=0 Alone"]);

    [Fact]
    public void Run_TwoRulesThatHoldItEqually_PairsNeither() =>
        Run([Duty, Duty], [Waiver]).ShouldBe(["0=- Alone", "1=- Alone", "-=0 Alone"]);

    [Fact]
    public void Run_TwoWaiversOfOneRule_PairsTheFirst() => Run([Duty], [Waiver, Waiver]).ShouldBe(["-=1 Alone", "0=0 Announced"]);

    [Fact]
    public void Run_RuleThatHoldsTooLittleOfIt_IsNotPaired() => Run([Other], [Waiver]).ShouldBe(["0=- Alone", "-=0 Alone"]);

    [Theory]
    [InlineData(" maar wel een verantwoording over scholing, huisvesting en vervoer.")]
    [InlineData("; wél een verantwoording over scholing, huisvesting en vervoer.")]
    [InlineData(" WEL een verantwoording over scholing, huisvesting en vervoer.")]
    public void Run_WhatIsAskedInstead_IsNotPartOfWhatIsWaived(string instead) =>
        Run([Duty], [Waiver with { Text = "Het WSV levert geen begroting meer aan," + instead }]).ShouldBe(["0=0 Announced"]);

    private static IReadOnlyList<string> Run(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right) =>
        Shown(Drafts.Alone(left, right));

    private static IReadOnlyList<string> Shown(AlignmentDraft draft) => [.. Drafts.Shown(AnnouncedRound.Run(draft).Groups)];
}
