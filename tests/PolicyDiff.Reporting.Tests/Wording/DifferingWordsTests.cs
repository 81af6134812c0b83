using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Tests.Wording;

public sealed class DifferingWordsTests
{
    [Fact]
    public void Of_OneWordChanged_GivesItOfBothSides() =>
        Of("De praktijk stuurt het plan voor ", "-mei ", "+juni ", "naar ons op.").ShouldBe(new DifferingWords("mei", "juni"));

    [Fact]
    public void Of_WordsCameAndWent_ReachesFromTheFirstToTheLast() =>
        Of("De praktijk stuurt elk jaar ", "-een ", "+twee ", "plannen ", "+en verslagen ", "naar ons kantoor op.")
            .ShouldBe(new DifferingWords("een plannen", "twee plannen en verslagen"));

    [Fact]
    public void Of_PartOfAWord_TakesTheWholeWord() =>
        Of("Elke praktijk in de wijk heeft een POH-", "-S ", "+S,een POH-GGZ ", "die ons gesprek bijwoont.")
            .ShouldBe(new DifferingWords("POH-S", "POH-S,een POH-GGZ"));

    [Fact]
    public void Of_SameWordWithAnotherComma_LeavesItOut() =>
        Of("In dit jaar gelden de ", "-regels ", "+regels, of de voorlopige uitgangspunten, ", "voor elke praktijk in de regio.")
            .ShouldBe(new DifferingWords(string.Empty, "of de voorlopige uitgangspunten"));

    [Fact]
    public void Of_WordsOnlyWent_HasNoneOfTheOtherSide() =>
        Of("De gegevens zijn ", "-aan beide kanten ", "leesbaar voor alle praktijken.")
            .ShouldBe(new DifferingWords("aan beide kanten", string.Empty));

    [Fact]
    public void Of_MostOfTheSentence_IsNone() =>
        Of("De praktijk ", "-stuurt elk jaar een nieuw plan van aanpak ", "+houdt twee keer per jaar overleg ", "daarover.").ShouldBeNull();

    [Fact]
    public void Of_PartOfAValue_TakesTheWholeValue()
    {
        var left = Some.Left("Het basistarief is € 54,60 per uur in dit jaar.") with
        {
            Values = [new PolicyValue(ValueKind.Money, "€ 54,60", "54.6 EUR", new TextSpan(19, 26))],
        };
        var change = Some.Change(ChangeKind.Modified, [left], [Some.Right("Het basistarief is € 62,40 per uur in dit jaar.")]);

        DifferingWords.Of(
            change with
            {
                Inline = Some.Inline(
                    (InlineOperation.Equal, "Het basistarief is € "),
                    (InlineOperation.Delete, "54,60 "),
                    (InlineOperation.Insert, "62,40 "),
                    (InlineOperation.Equal, "per uur in dit jaar.")),
            })
            .ShouldBe(new DifferingWords("€ 54,60", "62,40"));
    }

    [Fact]
    public void Of_SeveralTexts_IsNone()
    {
        var change = Some.Change(ChangeKind.Split, [Some.Left("Een en twee.")], [Some.Right("Een."), Some.Right("Twee.")]);

        DifferingWords.Of(
            change with
            {
                Inline = Some.Inline((InlineOperation.Equal, "Een "), (InlineOperation.Delete, "en "), (InlineOperation.Equal, "twee.")),
            }).ShouldBeNull();
    }

    /// <summary>Stretches of one pair: those that begin with a minus were there before, those with a plus came.</summary>
    private static DifferingWords? Of(params string[] stretches)
    {
        var segments = stretches.Select(stretch => stretch[0] switch
        {
            '-' => (InlineOperation.Delete, stretch[1..]),
            '+' => (InlineOperation.Insert, stretch[1..]),
            _ => (InlineOperation.Equal, stretch),
        });
        return DifferingWords.Of(
            Some.Change(ChangeKind.Modified, [Some.Left("Was.")], [Some.Right("Wordt.")]) with { Inline = Some.Inline([.. segments]) });
    }
}
