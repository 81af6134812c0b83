using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Judgement.Evidences;
using PolicyDiff.Comparison.Judgement.Weights;
using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Tests.Judgement;

public sealed class PairJudgeTests
{
    private static readonly PairJudge Judge = new(
        new WeightTable(new Dictionary<string, double> { ["a"] = 1, ["b"] = 2, ["c"] = 4, ["d"] = 8, ["against"] = -3 }, -4, 0.2, 0.9, 0.5),
        DutchLexicon.Default);

    [Theory]
    [InlineData(0.01, true, false, JudgementKind.Substantive)]
    [InlineData(0.9, false, false, JudgementKind.Substantive)]
    [InlineData(0.89, false, false, JudgementKind.Unsure)]
    [InlineData(0.2, false, false, JudgementKind.Unsure)]
    [InlineData(0.19, false, false, JudgementKind.Editorial)]
    [InlineData(0.19, false, true, JudgementKind.Unsure)]
    [InlineData(0.11, false, true, JudgementKind.Editorial)]
    public void Certainty_ProbabilityAndEvidence_DecideTogether(double probability, bool isHard, bool hasRest, JudgementKind expected) =>
        PairJudge.Certainty([new Evidence("a") { IsHard = isHard }, new Evidence(hasRest ? "residue.any" : "b")], probability, 0.2, 0.9)
            .ShouldBe(expected);

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
        Judge.Weigh([new Evidence("z"), new Evidence("a"), new Evidence("y"), new Evidence("against"), new Evidence("c")])
            .Evidence.Select(evidence => evidence.Name).ShouldBe(["c", "a", "y", "z", "against"]);

    [Fact]
    public void Aspects_Evidence_AreThoseOfAFifthOfTheMostAtLeast() =>
        Aspects(Of("d", ChangeAspect.Scope), Of("b", ChangeAspect.Actor), Of("a", ChangeAspect.Amount))
            .ShouldBe([ChangeAspect.Actor, ChangeAspect.Scope]);

    [Fact]
    public void Aspects_FourThatWeighAlike_AreTheFirstThree() =>
        Aspects(Of("a", ChangeAspect.Scope), Of("a", ChangeAspect.Actor), Of("a", ChangeAspect.Amount), Of("b", ChangeAspect.Content))
            .Count.ShouldBe(3);

    [Fact]
    public void Aspects_HardEvidenceOfLittleWeight_CountsAsTwo() =>
        Aspects(Of("d", ChangeAspect.Scope), Of("a", ChangeAspect.Amount) with { IsHard = true })
            .ShouldBe([ChangeAspect.Amount, ChangeAspect.Scope]);

    [Fact]
    public void Aspects_OnlyOfForm_AreContent() => Aspects(Of("d", ChangeAspect.Reference)).ShouldBe([ChangeAspect.Content]);

    [Theory]
    [InlineData("a", false, "d", false, ChangeDirection.Different)]
    [InlineData("a", true, "d", false, ChangeDirection.Heavier)]
    [InlineData("d", false, "a", true, ChangeDirection.Lighter)]
    [InlineData("a", true, "d", true, ChangeDirection.Different)]
    [InlineData("a", false, "cue.soft", false, ChangeDirection.Heavier)]
    [InlineData("restrictor.other", false, "d", false, ChangeDirection.Lighter)]
    [InlineData("modality.can", false, "enumeration.one-side", false, ChangeDirection.Different)]
    public void Direction_Evidence_IsThatOfTheMoreVotes(
        string heavier, bool isHardHeavier, string lighter, bool isHardLighter, ChangeDirection expected) =>
        PairJudge.Direction(Judge.Weigh([
            Of(heavier, ChangeAspect.Scope) with { Direction = ChangeDirection.Heavier, IsHard = isHardHeavier },
            Of(lighter, ChangeAspect.Actor) with { Direction = ChangeDirection.Lighter, IsHard = isHardLighter },
        ])).ShouldBe(expected);

    [Fact]
    public void Aspects_ContentOfWordsReadMoreClosely_IsThatReading() =>
        Aspects(
            Of("d", ChangeAspect.Content) with { Left = "Ontvangst", Right = "dagtekening" },
            Of("a", ChangeAspect.Deadline) with { Left = "ontvangst", Right = "dagtekening" })
            .ShouldBe([ChangeAspect.Deadline]);

    [Fact]
    public void Aspects_ContentOfOtherWords_StaysContent() =>
        Aspects(
            Of("d", ChangeAspect.Content) with { Left = "ontvangst", Right = "dagtekening" },
            Of("c", ChangeAspect.Deadline) with { Left = "ontvangst", Right = "verzending" })
            .ShouldBe([ChangeAspect.Deadline, ChangeAspect.Content], ignoreOrder: true);

    [Fact]
    public void Mirrored_Evidence_SwapsSidesAndDirection() =>
        Judged.Shown((Of("a", ChangeAspect.Scope) with
        {
            Strength = 2,
            Direction = ChangeDirection.Heavier,
            IsHard = true,
            Left = "een",
            Right = "twee",
        })
            .Mirrored())
            .ShouldBe("a x2 Scope Lighter hard: twee | een");

    [Theory]
    [InlineData(JudgementKind.Substantive, false, true)]
    [InlineData(JudgementKind.Editorial, true, false)]
    [InlineData(JudgementKind.Unsure, true, true)]
    [InlineData(JudgementKind.Unsure, false, false)]
    public void IsSubstantive_Verdict_IsTheGuessWhereUnsure(JudgementKind certainty, bool isLikelier, bool expected) =>
        new Verdict(certainty, isLikelier, 0.5, []).IsSubstantive.ShouldBe(expected);

    // Rules are tested alone; here that the judge asks each of them.
    [Theory]
    [InlineData("De groep telt 8 deelnemers.", "De groep telt 9 deelnemers.", "value.replaced")]
    [InlineData("Dit volgt uit artikel 4 van de regeling.", "Dit volgt uit artikel 9 van de regeling.", "reference.renumbered")]
    [InlineData("De opslag is minimaal 20%.", "De opslag is maximaal 20%.", "bound.turned")]
    [InlineData("De praktijk levert zorg.", "De praktijk levert geen zorg.", "negation.turned")]
    [InlineData("De praktijk ziet cliënten.", "De praktijk ziet uitsluitend cliënten.", "cue.only")]
    [InlineData("De praktijk moet een plan sturen.", "De praktijk hoeft geen plan te sturen.", "modality.waived")]
    [InlineData("De toeslag geldt voor kleine locaties.", "De toeslag geldt voor locaties.", "restrictor.other")]
    [InlineData("U levert een plan en een raming.", "U levert een plan of een raming.", "join.swapped")]
    [InlineData("De praktijk meldt dit schriftelijk.", "De praktijk meldt dit mondeling.", "opposite.word")]
    [InlineData("De huisarts stelt het plan op.", "De logopedist stelt het plan op.", "party.special")]
    [InlineData("De praktijk belt en start daarna de behandeling.", "De praktijk start de behandeling en belt daarna.", "order.steps")]
    [InlineData("Wij betalen na ontvangst van de nota.", "Wij betalen na dagtekening van de nota.", "anchor.replaced")]
    [InlineData("De toeslag is € 40 per praktijk.", "De toeslag is € 40 per huisarts.", "base.replaced")]
    [InlineData("De praktijk behandelt diabetes en astma.", "De praktijk behandelt diabetes, hartfalen en astma.", "enumeration.one-side")]
    [InlineData("De praktijk moet het plan in de zomer sturen.", "De praktijk mag het plan in de zomer sturen.", "edit.cue")]
    [InlineData("De praktijk behandelt diabetes.", "De praktijk behandelt diabetes thuis.", "residue.most")]
    [InlineData("De praktijk behandelt diabetes.", "De praktijk behandelt diabetes thuis.", "likeness.words")]
    [InlineData("De praktijk ziet cliënten.", "De praktijk ziet alle cliënten.", "telling.alone-near")]
    public void Judge_EachRule_IsAsked(string left, string right, string name) =>
        Judged.Evidence(left, right).ShouldContain(evidence => evidence.Name == name);

    [Fact]
    public void Judge_EveryFourthOwnPair_SidesSwappedMirrorTheVerdict()
    {
        foreach (var pair in OwnPairs.All.Where((_, index) => index % 4 == 0))
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
