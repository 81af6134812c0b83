using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class PartyRuleTests
{
    [Theory]
    [InlineData(
        "De huisarts stelt het plan op.", "De logopedist stelt het plan op.",
        "party.special x2 Actor: huisarts | logopedist",
        "party.special-replaced Actor: huisarts | logopedist",
        "party.acting Actor: huisarts | logopedist")]
    [InlineData("De praktijk overlegt met de huisarts.", "De praktijk overlegt.", "party.special Actor: huisarts | ")]
    [InlineData(
        "De zorgverzekeraar meldt een fusie.", "De zorgaanbieder meldt een fusie.",
        "party.buyer-or-provider Actor: buyer | provider", "party.general x2 Actor", "party.acting Actor: buyer | provider")]
    [InlineData(
        "De zorgaanbieder informeert de cliënt.", "De zorgaanbieder informeert de familie.",
        "party.client Actor: client, provider | provider", "party.general Actor")]
    [InlineData(
        "De zorgaanbieder stuurt het plan aan de zorgverzekeraar.", "De zorgverzekeraar stuurt het plan aan de zorgaanbieder.",
        "party.swapped x2 Actor: provider | buyer", "party.acting Actor: provider | buyer")]
    [InlineData(
        "De kosten zijn voor rekening van de zorgverzekeraar.", "De kosten zijn voor rekening van de zorgaanbieder.",
        "party.buyer-or-provider Actor: buyer | provider", "party.general x2 Actor", "party.paying Actor: buyer | provider")]
    [InlineData(
        "De zorgaanbieder stuurt het plan aan de huisarts.", "De zorgaanbieder stuurt het plan aan de gemeente.",
        "party.special x2 Actor: huisarts | gemeente",
        "party.special-replaced Actor: huisarts | gemeente",
        "party.addressed Actor: huisarts | gemeente")]
    [InlineData(
        "Het plan wordt opgesteld door de huisarts.", "Het plan wordt opgesteld door de accountant.",
        "party.special x2 Actor: huisarts | accountant",
        "party.special-replaced Actor: huisarts | accountant",
        "party.acting Actor: huisarts | accountant")]
    [InlineData(
        "De huisarts stuurt het plan aan de apotheker.", "De apotheker stuurt het plan aan de huisarts.",
        "party.swapped x2 Actor: huisarts | apotheker", "party.acting Actor: huisarts | apotheker")]
    [InlineData(
        "Partijen overleggen.", "De zorgaanbieder en de zorgverzekeraar overleggen.",
        "party.general x3 Actor", "party.acting Actor: both | buyer, provider")]
    [InlineData("De brief van de gemeente is bijgevoegd.", "De brief is bijgevoegd.", "party.special Actor: gemeente | ")]
    public void Find_OtherPartyOrRole_SaysWhich(string left, string right, params string[] expected) =>
        Judged.Find(new PartyRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData("De praktijk overlegt met de huisarts over de zorg.", "De praktijk overlegt met de huisartsen over de zorg.")]
    [InlineData("De cliënt heeft een verwijzing van de huisarts.", "De cliënt heeft een huisartsverwijzing.")]
    [InlineData("De zorgaanbieder ontvangt een brief van de gemeente.", "De gemeente stuurt een brief aan de zorgaanbieder.")]
    [InlineData("U stuurt een plan.", "De zorgaanbieder stuurt een plan.")]
    [InlineData("De praktijk verwijst naar de fysiotherapeut.", "De praktijk verwijst naar de fysiotherapie.")]
    public void Find_SamePartyInTheSameRole_FindsNothing(string left, string right) =>
        Judged.Find(new PartyRule(), left, right).ShouldBeEmpty();

    [Fact]
    public void Find_InAListBehindALead_ReadsTheLead() =>
        Judged.Find(new PartyRule(), "stuurt een plan", "de huisarts stuurt een plan", lead: "De huisarts en de praktijk:").ShouldBe([]);
}
