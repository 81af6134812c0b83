using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class BoundRuleTests
{
    [Theory]
    [InlineData(
        "Van de cliënten vult minimaal 20% de lijst in.", "Van de cliënten vult maximaal 20% de lijst in.",
        "bound.turned Percentage hard: minimaal | maximaal")]
    [InlineData(
        "Van de cliënten vult maximaal 20% de lijst in.", "Van de cliënten vult minimaal 20% de lijst in.",
        "bound.turned Percentage hard: maximaal | minimaal")]
    [InlineData(
        "Van de cliënten vult meer dan 20% de lijst in.", "Van de cliënten vult minder dan 20% de lijst in.",
        "bound.turned Percentage hard: meer dan | minder dan")]
    [InlineData(
        "Van de cliënten vult minimaal 20% de lijst in.", "Van de cliënten vult ongeveer 20% de lijst in.",
        "bound.loosened Percentage Lighter hard: minimaal | ongeveer")]
    [InlineData(
        "Van de cliënten vult ongeveer 20% de lijst in.", "Van de cliënten vult ten hoogste 20% de lijst in.",
        "bound.loosened Percentage Heavier hard: ongeveer | ten hoogste")]
    [InlineData(
        "Van de cliënten vult minimaal 20% de lijst in.", "Van de cliënten vult 20% de lijst in.",
        "bound.one-side-near Percentage: minimaal | ")]
    [InlineData(
        "Van de cliënten vult 20% de lijst in.", "Van de cliënten vult ongeveer 20% de lijst in.",
        "bound.one-side-near Percentage Lighter:  | ongeveer")]
    [InlineData(
        "Van de cliënten vult minimaal 20% de lijst in.", "Van de cliënten vult meer dan 20% de lijst in.",
        "bound.edge Percentage: minimaal | meer dan")]
    [InlineData(
        "U reageert binnen 6 weken op het aanbod.", "U reageert na 6 weken op het aanbod.",
        "bound.turned Duration hard: binnen | na")]
    [InlineData(
        "De groep telt 8 of meer deelnemers.", "De groep telt 8 of minder deelnemers.",
        "bound.turned Count hard: of meer | of minder")]
    [InlineData(
        "Het bedrag is minimaal € 500 per praktijk.", "Het bedrag is maximaal € 500 per praktijk.",
        "bound.turned Amount hard: minimaal | maximaal")]
    [InlineData(
        "De opslag is minimaal € 500 per jaar.", "De opslag is maximaal € 500 per jaar.",
        "bound.turned Amount hard: minimaal | maximaal")]
    [InlineData("De cliënt is 65 jaar of ouder.", "De cliënt is 65 jaar of jonger.", "bound.turned Duration hard: of ouder | of jonger")]
    [InlineData(
        "U levert de cijfers uiterlijk op 1 maart 2024 aan.", "U levert de cijfers vanaf 1 maart 2025 aan.",
        "bound.turned Deadline hard: uiterlijk | vanaf")]
    [InlineData("De opslag is gemiddeld 5%.", "De opslag is 5%.", "bound.one-side-near Percentage Heavier: gemiddeld | ")]
    [InlineData(
        "De groep telt 10 cliënten. De wachttijd is maximaal 3 weken.", "De groep telt 10 cliënten. De wachttijd is 3 weken.",
        "bound.one-side-near Duration: maximaal | ")]
    public void Find_SameValueWithAnotherBound_SaysHow(string left, string right, params string[] expected) =>
        Judged.Find(new BoundRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData("Van de cliënten vult minimaal 20% de lijst in.", "Ten minste 20% van de cliënten vult de lijst in.")]
    [InlineData("Van de cliënten vult niet meer dan 20% de lijst in.", "Van de cliënten vult maximaal 20% de lijst in.")]
    [InlineData("U meldt een sluiting uiterlijk 8 weken voor de einddatum.", "U meldt een sluiting ten minste 8 weken voor de einddatum.")]
    [InlineData("De groep telt 8 deelnemers of meer.", "De groep telt 8 deelnemers of minder.")]
    [InlineData("Van de cliënten vult minimaal 20% de lijst in.", "Van de cliënten vult maximaal 30% de lijst in.")]
    public void Find_SameBoundInOtherWords_FindsNothing(string left, string right) =>
        Judged.Find(new BoundRule(), left, right).ShouldBeEmpty();
}
