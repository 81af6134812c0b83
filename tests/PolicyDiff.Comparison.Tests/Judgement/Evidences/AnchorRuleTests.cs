using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class AnchorRuleTests
{
    [Theory]
    [InlineData(
        "De zorgaanbieder betaalt de kosten binnen 30 dagen na ontvangst van de nota.",
        "De zorgaanbieder betaalt de kosten binnen 30 dagen na dagtekening van de nota.",
        "anchor.replaced Deadline Heavier: ontvangst | dagtekening")]
    [InlineData(
        "De zorgaanbieder betaalt de kosten binnen 30 dagen na dagtekening van de nota.",
        "De zorgaanbieder betaalt de kosten binnen 30 dagen na ontvangst van de nota.",
        "anchor.replaced Deadline Lighter: dagtekening | ontvangst")]
    [InlineData(
        "De praktijk bespreekt het plan voor de start van de zorg.", "De praktijk bespreekt het plan na de start van de zorg.",
        "anchor.relation Deadline Lighter: start | start")]
    [InlineData(
        "De praktijk bespreekt het plan na de start van de zorg.", "De praktijk bespreekt het plan op de dag van de start van de zorg.",
        "anchor.relation Deadline Heavier: start | start")]
    [InlineData(
        "De praktijk bespreekt het plan na de start van de zorg.", "De praktijk bespreekt het plan voor de start van de zorg.",
        "anchor.relation Deadline Heavier: start | start")]
    [InlineData(
        "De zorgaanbieder meldt een storing binnen 5 dagen.", "De zorgaanbieder meldt een storing binnen 5 dagen na ontdekking.",
        "anchor.one-side Deadline:  | ontdekking")]
    [InlineData(
        "De zorgaanbieder meldt een storing binnen 5 dagen na ontdekking.", "De zorgaanbieder meldt een storing binnen 5 dagen.",
        "anchor.one-side Deadline: ontdekking | ")]
    [InlineData(
        "De praktijk stuurt een brief na de audit.", "De praktijk stuurt een brief na de verhuizing.",
        "anchor.replaced Deadline: audit | verhuizing")]
    [InlineData(
        "De praktijk belt de patiënt na de intake en na ontslag.", "De praktijk belt de patiënt na de intake en voor ontslag.",
        "anchor.relation Deadline Heavier: ontslag | ontslag")]
    [InlineData("De praktijk belt, na overleg, de cliënt.", "De praktijk belt de cliënt.", "anchor.one-side Deadline: overleg | ")]
    public void Find_TermRunsFromSomethingElse_SaysSo(string left, string right, params string[] expected) =>
        Judged.Find(new AnchorRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData("Wij betalen binnen 30 dagen na ontvangst van de nota.", "Wij betalen binnen 30 dagen nadat wij de nota hebben ontvangen.")]
    [InlineData("Na overleg met de wijkraad opent de praktijk.", "De praktijk opent en zoekt overleg met de wijkraad.")]
    [InlineData("De praktijk belt de patiënt voor ontslag en na ontslag.", "De praktijk belt de patiënt na ontslag.")]
    [InlineData("Een vergoeding voor reiskosten volgt later.", "Een vergoeding voor verblijf volgt later.")]
    [InlineData("De praktijk belt vanaf de aanmelding.", "De praktijk belt na de aanmelding.")]
    public void Find_SameAnchor_FindsNothing(string left, string right) => Judged.Find(new AnchorRule(), left, right).ShouldBeEmpty();
}
