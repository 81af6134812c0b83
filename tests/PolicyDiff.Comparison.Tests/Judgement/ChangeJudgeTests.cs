using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Tests.Alignment;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Tests.Judgement;

/// <summary>What is said of a requirement that stands alone, and of a pair by the roles of its texts.</summary>
public sealed class ChangeJudgeTests
{
    private static readonly Requirement Duty = Some.Requirement("De praktijk stuurt een plan.") with { Modality = Modality.Obliged };
    private static readonly Requirement More =
        Duty with { Text = "De praktijk stuurt binnen 4 weken een plan en een begroting aan de gemeente." };

    private static readonly Requirement FourHours = OpenFor("4 uur", "4 uur");
    private static readonly Requirement EightHours = OpenFor("8 uur", "8 uur");

    [Theory]
    [InlineData(RequirementRole.Norm, 0.75, JudgementKind.Substantive, true, 0.75)]
    [InlineData(RequirementRole.Norm, 0.4, JudgementKind.Unsure, true, 0.5)]
    [InlineData(RequirementRole.Definition, 0.8, JudgementKind.Substantive, true, 0.8)]
    [InlineData(RequirementRole.Definition, 0.3, JudgementKind.Unsure, false, 0.7)]
    [InlineData(RequirementRole.Explanation, 0.1, JudgementKind.Editorial, false, 0.9)]
    [InlineData(RequirementRole.Guide, 0.3, JudgementKind.Unsure, false, 0.7)]
    [InlineData(RequirementRole.Declaration, 0.6, JudgementKind.Editorial, false, 0.5)]
    public void Judge_OneAlone_IsSubstantiveWhereItIsANorm(RequirementRole role, double probability, JudgementKind certainty, bool substantive,
        double confidence)
    {
        var judged = Added(Duty with { Role = role, NormProbability = probability });

        (judged.Kind, judged.Moved, judged.Substantive, judged.Certainty, judged.Confidence)
            .ShouldBe((ChangeKind.Added, false, substantive, certainty, confidence));
        judged.Aspects.ShouldBe(substantive ? [ChangeAspect.Content] : []);
    }

    [Theory]
    [InlineData(RequirementKind.Duty, Modality.Obliged, RequirementRole.Norm, true)]
    [InlineData(RequirementKind.Threshold, Modality.Obliged, RequirementRole.Norm, true)]
    [InlineData(RequirementKind.Threshold, Modality.None, RequirementRole.Norm, false)]
    [InlineData(RequirementKind.Statement, Modality.None, RequirementRole.Norm, false)]
    [InlineData(RequirementKind.Tariff, Modality.None, RequirementRole.Norm, false)]
    [InlineData(RequirementKind.Duty, Modality.Possible, RequirementRole.Norm, false)]
    [InlineData(RequirementKind.Duty, Modality.Allowed, RequirementRole.Norm, false)]
    [InlineData(RequirementKind.Duty, Modality.Obliged, RequirementRole.Guide, false)]
    public void Judge_OneAlone_BurdensWhereItBinds(RequirementKind kind, Modality modality, RequirementRole role, bool binds)
    {
        var requirement = Duty with { Kind = kind, Modality = modality, Role = role };

        Added(requirement).Direction.ShouldBe(binds ? ChangeDirection.Heavier : ChangeDirection.Different);
        Removed(requirement).Direction.ShouldBe(binds ? ChangeDirection.Lighter : ChangeDirection.Different);
        Removed(requirement).Kind.ShouldBe(ChangeKind.Removed);
    }

    [Fact]
    public void Judge_SameLetters_IsUnchanged()
    {
        var judged = Pair(Duty, Duty);

        (judged.Kind, judged.Substantive, judged.Certainty, judged.Confidence)
            .ShouldBe((ChangeKind.Unchanged, false, JudgementKind.Editorial, 0.99));
        judged.Evidence.ShouldBeEmpty();
    }

    [Fact]
    public void Judge_SameLettersInASectionThatDoesNotAnswer_IsMoved()
    {
        var judged = Pair(Duty, Elsewhere(Duty));

        (judged.Kind, judged.Moved).ShouldBe((ChangeKind.Moved, true));
    }

    [Fact]
    public void Judge_OtherRule_IsModifiedWithAspectsAndEvidence()
    {
        var judged = Pair(Duty, More);

        (judged.Kind, judged.Substantive).ShouldBe((ChangeKind.Modified, true));
        judged.Aspects.ShouldNotBeEmpty();
        judged.Evidence.ShouldNotBeEmpty();
        judged.Confidence.ShouldBeGreaterThanOrEqualTo(0.5);
    }

    [Fact]
    public void Judge_OtherRuleElsewhere_IsModifiedAndMoved() =>
        (Pair(Duty, Elsewhere(More)) is var judged ? (judged.Kind, judged.Moved) : default).ShouldBe((ChangeKind.Modified, true));

    [Fact]
    public void Judge_OtherRuleInAListOfChanges_IsLeftToTheReader()
    {
        var judged = Pair(Duty with { Role = RequirementRole.Declaration }, More with { Role = RequirementRole.Declaration });

        (judged.Kind, judged.Substantive, judged.Certainty).ShouldBe((ChangeKind.Modified, false, JudgementKind.Unsure));
    }

    [Fact]
    public void Judge_OtherTextThatOnlyGuidesTheReader_IsEditorial()
    {
        var judged = Pair(Duty with { Role = RequirementRole.Guide }, More with { Role = RequirementRole.Guide });

        (judged.Kind, judged.Substantive, judged.Certainty).ShouldBe((ChangeKind.Editorial, false, JudgementKind.Editorial));
        Pair(Duty with { Role = RequirementRole.Guide }, More).Substantive.ShouldBeTrue();
    }

    [Theory]
    [InlineData(nameof(PairingRule.SameTopic), true, false, true)]
    [InlineData(nameof(PairingRule.SamePlace), true, false, true)]
    [InlineData(nameof(PairingRule.SamePlace), false, true, true)]
    [InlineData(nameof(PairingRule.SameTopic), false, false, false)]
    [InlineData(nameof(PairingRule.SharedWords), true, true, false)]
    public void Judge_FewWordsInCommonElsewhereOrInAnotherRole_IsLeftToTheReader(
        string rule, bool isElsewhere, bool isExplanation, bool isLeft)
    {
        var right = isElsewhere ? Elsewhere(EightHours) : EightHours;
        var judged = Pair(
            isExplanation ? FourHours with { Role = RequirementRole.Explanation } : FourHours, right, Enum.Parse<PairingRule>(rule));

        (judged.Kind, judged.Substantive).ShouldBe((ChangeKind.Modified, true));
        judged.Certainty.ShouldBe(isLeft ? JudgementKind.Unsure : JudgementKind.Substantive);
    }

    [Fact]
    public void Judge_AnnouncedWaiver_IsSubstantiveWhateverTheWords()
    {
        var judged =
            Pair(Duty, Duty with { Text = "De praktijk stuurt het plan.", Role = RequirementRole.Declaration }, PairingRule.Announced);

        (judged.Kind, judged.Substantive, judged.Certainty).ShouldBe((ChangeKind.Modified, true, JudgementKind.Substantive));
    }

    [Fact]
    public void Judge_OneAndTwo_IsSplitOrMerged()
    {
        Requirement[] two = [Duty, Duty with { Text = "De praktijk belt de cliënt." }];
        var whole = Duty with { Text = "De praktijk stuurt een plan en belt de cliënt." };

        Judge([whole], two, new AlignmentGroup([0], [0, 1], 0.8, 0.8, PairingRule.Coverage)).Kind.ShouldBe(ChangeKind.Split);
        Judge(two, [whole], new AlignmentGroup([0, 1], [0], 0.8, 0.8, PairingRule.Coverage)).Kind.ShouldBe(ChangeKind.Merged);
    }

    private static Requirement OpenFor(string text, string canonical) => Some.Requirement($"De praktijk is {text} per dag open.") with
    {
        Role = RequirementRole.Norm,
        Values = [new PolicyValue(ValueKind.Duration, text, canonical, new TextSpan(15, 15 + text.Length))],
    };

    private static Requirement Elsewhere(Requirement requirement) =>
        requirement with { Citation = Some.Requirement("x", "9 Vervoer").Citation };

    private static GroupJudgement Added(Requirement requirement) => Judge([], [requirement], Drafts.Right(0));

    private static GroupJudgement Removed(Requirement requirement) => Judge([requirement], [], Drafts.Left(0));

    private static GroupJudgement Pair(Requirement left, Requirement right, PairingRule rule = PairingRule.SharedWords) =>
        Judge([left], [right], Drafts.Pair(0, 0, rule: rule));

    private static GroupJudgement Judge(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right, AlignmentGroup group) =>
        new ChangeJudge(Drafts.Of(left, right, new AlignmentOptions(), group), PairJudge.Default).Judge(group);
}
