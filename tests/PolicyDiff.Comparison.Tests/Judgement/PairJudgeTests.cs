using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Judgement.Evidences;
using PolicyDiff.Comparison.Judgement.Weights;
using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Tests.Judgement;

public sealed class PairJudgeTests
{
    private static readonly PairJudge Judge = new(
        new WeightTable(new Dictionary<string, double> { ["a"] = 1, ["b"] = 2, ["c"] = 4, ["d"] = 8, ["against"] = -3 }, -4, 0.2, 0.9, 0.5), DutchLexicon.Default);

    [Theory]
    [InlineData(0.01, true, false, JudgementKind.Substantive)]
    [InlineData(0.9, false, false, JudgementKind.Substantive)]
    [InlineData(0.89, false, false, JudgementKind.Unsure)]
    [InlineData(0.2, false, false, JudgementKind.Unsure)]
    [InlineData(0.19, false, false, JudgementKind.Editorial)]
    [InlineData(0.19, false, true, JudgementKind.Unsure)]
    [InlineData(0.11, false, true, JudgementKind.Editorial)]
    public void Certainty_ProbabilityAndEvidence_DecideTogether(double probability, bool isHard, bool hasRest, JudgementKind expected) =>
        PairJudge.Certainty([new Evidence("a") { IsHard = isHard }, new Evidence(hasRest ? "residue.any" : "b")], probability, 0.2, 0.9).ShouldBe(expected);

    [Theory]
    [InlineData("c", 0.5, true)]
    [InlineData("b", 0.119, false)]
    public void Weigh_Evidence_GivesProbabilityAndGuess(string name, double probability, bool isLikelier)
    {
        var verdict = Judge.Weigh([new Evidence(name)]);

        verdict.Probability.ShouldBe(probability, 0.001);
        verdict.IsLikelier.ShouldBe(isLikelier);
    }

    [Fact]
    public void Weigh_Evidence_IsOrderedByWeightThenName() =>
        Judge.Weigh([new Evidence("z"), new Evidence("a"), new Evidence("y"), new Evidence("against"), new Evidence("c")]).Evidence
            .Select(evidence => evidence.Name).ShouldBe(["c", "a", "y", "z", "against"]);

    [Fact]
    public void Aspects_Evidence_AreThoseOfAFifthOfTheMostAtLeast() =>
        Aspects(Of("d", ChangeAspect.Scope), Of("b", ChangeAspect.Actor), Of("a", ChangeAspect.Amount)).ShouldBe([ChangeAspect.Actor, ChangeAspect.Scope]);

    [Fact]
    public void Aspects_FourThatWeighAlike_AreTheFirstThree() =>
        Aspects(Of("a", ChangeAspect.Scope), Of("a", ChangeAspect.Actor), Of("a", ChangeAspect.Amount), Of("b", ChangeAspect.Content)).Count.ShouldBe(3);

    [Fact]
    public void Aspects_HardEvidenceOfLittleWeight_CountsAsTwo() =>
        Aspects(Of("d", ChangeAspect.Scope), Of("a", ChangeAspect.Amount) with { IsHard = true }).ShouldBe([ChangeAspect.Amount, ChangeAspect.Scope]);

    [Fact]
    public void Aspects_OnlyOfForm_AreContent() => Aspects(Of("d", ChangeAspect.Reference)).ShouldBe([ChangeAspect.Content]);

    [Theory]
    [InlineData("c", "b", ChangeDirection.Heavier)]
    [InlineData("b", "c", ChangeDirection.Lighter)]
    [InlineData("b", "b", ChangeDirection.Different)]
    [InlineData("against", "against", ChangeDirection.Different)]
    public void Direction_Evidence_IsThatOfTheMoreWeight(string heavier, string lighter, ChangeDirection expected) =>
        Judge.Direction(Judge.Weigh([
            Of(heavier, ChangeAspect.Scope) with { Direction = ChangeDirection.Heavier }, Of(lighter, ChangeAspect.Actor) with { Direction = ChangeDirection.Lighter },
        ])).ShouldBe(expected);

    [Fact]
    public void Mirrored_Evidence_SwapsSidesAndDirection() =>
        Judged.Shown((new Evidence("a", 2) { Aspect = ChangeAspect.Scope, Direction = ChangeDirection.Heavier, IsHard = true, Left = "een", Right = "twee" }).Mirrored())
            .ShouldBe("a x2 Scope Lighter hard: twee | een");

    [Theory]
    [InlineData(JudgementKind.Substantive, false, true)]
    [InlineData(JudgementKind.Editorial, true, false)]
    [InlineData(JudgementKind.Unsure, true, true)]
    [InlineData(JudgementKind.Unsure, false, false)]
    public void IsSubstantive_Verdict_IsTheGuessWhereUnsure(JudgementKind certainty, bool isLikelier, bool expected) =>
        new Verdict(certainty, isLikelier, 0.5, []).IsSubstantive.ShouldBe(expected);

    [Fact]
    public void Judge_OwnPairs_SidesSwappedMirrorTheVerdict()
    {
        foreach (var pair in OwnPairs.All)
        {
            var there = Judged.Verdict(pair.Left, pair.Right, pair.Lead);
            var back = Judged.Swapped(pair.Left, pair.Right, pair.Lead);

            back.Probability.ShouldBe(there.Probability, pair.Id);
            back.Certainty.ShouldBe(there.Certainty, pair.Id);
            back.Evidence.Select(evidence => Judged.Shown(evidence.Mirrored())).ShouldBe(there.Evidence.Select(Judged.Shown), pair.Id);
        }
    }

    private static Evidence Of(string name, ChangeAspect aspect) => new(name) { Aspect = aspect };

    private static IReadOnlyList<ChangeAspect> Aspects(params IReadOnlyList<Evidence> evidence) => Judge.Aspects(Judge.Weigh(evidence));
}
