using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class ValueRuleTests
{
    [Theory]
    [InlineData(
        "Van de cliënten vult minimaal 20% de lijst in.", "Van de cliënten vult minimaal 30% de lijst in.",
        "value.replaced Percentage Heavier hard: 20% | 30%")]
    [InlineData(
        "Van de cliënten vult minimaal 30% de lijst in.", "Van de cliënten vult minimaal 20% de lijst in.",
        "value.replaced Percentage Lighter hard: 30% | 20%")]
    [InlineData(
        "Van de cliënten valt maximaal 20% uit.", "Van de cliënten valt maximaal 30% uit.",
        "value.replaced Percentage Lighter hard: 20% | 30%")]
    [InlineData("De korting is 20% van de omzet.", "De korting is 30% van de omzet.", "value.replaced Percentage Heavier hard: 20% | 30%")]
    [InlineData("De opslag is 20% van de omzet.", "De opslag is 30% van de omzet.", "value.replaced Percentage Lighter hard: 20% | 30%")]
    [InlineData("Het tarief is € 50.", "Het tarief is € 60.", "value.replaced Amount Lighter hard: € 50 | € 60")]
    [InlineData("De boete is € 50.", "De boete is € 60.", "value.replaced Amount Heavier hard: € 50 | € 60")]
    [InlineData("De omzet is minimaal € 5.000.", "De omzet is minimaal € 6.000.", "value.replaced Amount Heavier hard: € 5.000 | € 6.000")]
    [InlineData("U reageert binnen 4 weken.", "U reageert binnen 6 weken.", "value.replaced Duration Lighter hard: 4 weken | 6 weken")]
    [InlineData("U reageert binnen 20 dagen.", "U reageert binnen 2 weken.", "value.replaced Duration Heavier hard: 20 dagen | 2 weken")]
    [InlineData(
        "U reageert binnen 3 dagen.", "U reageert binnen 3 werkdagen.",
        "value.replaced Duration Lighter hard: 3 dagen | 3 werkdagen")]
    [InlineData("De wachttijd is 4 weken.", "De wachttijd is 6 weken.", "value.replaced Duration Lighter hard: 4 weken | 6 weken")]
    [InlineData(
        "U bewaart het dossier 10 jaar.", "U bewaart het dossier 15 jaar.",
        "value.replaced Duration Heavier hard: 10 jaar | 15 jaar")]
    [InlineData(
        "U levert de lijst aan op 1 maart 2024.", "U levert de lijst aan op 1 juni 2025.",
        "value.replaced Deadline Lighter hard: 1 maart 2024 | 1 juni 2025")]
    [InlineData(
        "U overlegt twee keer per jaar.", "U overlegt vier keer per jaar.",
        "value.replaced Frequency Heavier hard: twee keer per jaar | vier keer per jaar")]
    [InlineData(
        "Maximaal vergoeden wij drie behandelingen per week.", "Maximaal vergoeden wij vijf behandelingen per week.",
        "value.replaced Count Lighter hard: drie | vijf")]
    [InlineData("De groep telt 8 deelnemers.", "De groep telt 9 deelnemers.", "value.replaced Count Heavier hard: 8 | 9")]
    [InlineData("Wij vergoeden 8 zittingen.", "Wij vergoeden 9 zittingen.", "value.replaced Count Lighter hard: 8 | 9")]
    [InlineData(
        "De groep is voor kinderen van 8 jaar.",
        "De groep is voor kinderen van 9 jaar.",
        "value.replaced Scope Lighter hard: 8 jaar | 9 jaar")]
    [InlineData("De groep telt minimaal 8 deelnemers.", "De groep telt minimaal 9 deelnemers.", "value.replaced Count Heavier hard: 8 | 9")]
    [InlineData("De groep telt minimaal 8 deelnemers.", "De groep telt maximaal 9 deelnemers.", "value.replaced Count hard: 8 | 9")]
    [InlineData("De opslag geldt.", "De opslag van 20% geldt.", "value.one-side Percentage:  | 20%")]
    [InlineData("De opslag van 20% en 30% en 40% geldt.", "De opslag geldt.", "value.one-side x2 Percentage: 20%, 30%, 40% | ")]
    [InlineData("De groep telt 8 deelnemers.", "De groep telt deelnemers.", "value.count-one-side Count: 8 | ")]
    [InlineData("De groep telt 2 deelnemers.", "De groep telt deelnemers.", "value.slight Count: 2 | ")]
    [InlineData("De groep telt 1 deelnemer.", "De groep telt 2 deelnemers.", "value.slight-replaced Count Heavier: 1 | 2")]
    [InlineData("U belt eens per dag.", "U belt.", "value.slight Frequency: eens per dag | ")]
    [InlineData("Dit volgt uit het rapport van 2019.", "Dit volgt uit het rapport van 2021.", "value.year-replaced Deadline: 2019 | 2021")]
    [InlineData("Dit volgt uit het rapport.", "Dit volgt uit het rapport van 2019.", "value.year Deadline:  | 2019")]
    [InlineData(
        "U mailt naar zorg@polder.nl.", "U mailt naar inkoop@polder.nl.",
        "value.contact-replaced Contact: zorg@polder.nl | inkoop@polder.nl")]
    [InlineData("U mailt naar zorg@polder.nl.", "U mailt.", "value.contact Contact: zorg@polder.nl | ")]
    [InlineData(
        "U bent gecertificeerd volgens ISO 9001.", "U bent gecertificeerd volgens ISO 27001.",
        "value.certificate-replaced Certificate: ISO 9001 | ISO 27001")]
    [InlineData("U bent gecertificeerd.", "U bent gecertificeerd volgens ISO 9001.", "value.certificate Certificate:  | ISO 9001")]
    [InlineData(
        "De aanvraag loopt van 1 maart 2024 tot 1 juni 2024.", "De aanvraag loopt van 1 maart 2025 tot 1 juni 2024.",
        "value.some-years-stayed Deadline")]
    [InlineData(
        "U reageert binnen 4 weken en betaalt € 50.", "U reageert binnen 6 weken en betaalt € 60.",
        "value.replaced Amount Lighter hard: € 50 | € 60", "value.replaced Duration Lighter hard: 4 weken | 6 weken")]
    [InlineData("De korting is € 50 per praktijk.", "De korting is € 60 per praktijk.", "value.replaced Amount Heavier hard: € 50 | € 60")]
    [InlineData(
        "De praktijk heeft een omzet van maximaal € 5.000.", "De praktijk heeft een omzet van maximaal € 6.000.",
        "value.replaced Amount Lighter hard: € 5.000 | € 6.000")]
    [InlineData(
        "U bewaart het dossier maximaal 10 jaar.", "U bewaart het dossier maximaal 15 jaar.",
        "value.replaced Duration Lighter hard: 10 jaar | 15 jaar")]
    [InlineData(
        "U bewaart het dossier minimaal 10 jaar.", "U bewaart het dossier minimaal 15 jaar.",
        "value.replaced Duration Heavier hard: 10 jaar | 15 jaar")]
    [InlineData("De looptijd is 3 maanden.", "De looptijd is 100 dagen.", "value.replaced Duration Heavier hard: 3 maanden | 100 dagen")]
    [InlineData(
        "De reactie komt binnen 3 maanden.", "De reactie komt binnen 80 dagen.",
        "value.replaced Duration Heavier hard: 3 maanden | 80 dagen")]
    [InlineData(
        "U levert de lijst aan vanaf 1 maart 2024.", "U levert de lijst aan vanaf 1 juni 2025.",
        "value.replaced Deadline Heavier hard: 1 maart 2024 | 1 juni 2025")]
    [InlineData(
        "U levert de lijst aan op 5 maart 2024.", "U levert de lijst aan op 9 maart 2025.",
        "value.replaced Deadline Lighter hard: 5 maart 2024 | 9 maart 2025")]
    [InlineData(
        "U levert de lijst aan op 30 november 2024.", "U levert de lijst aan op 1 februari 2026.",
        "value.replaced Deadline Lighter hard: 30 november 2024 | 1 februari 2026")]
    [InlineData("De groep telt maximaal 8 deelnemers.", "De groep telt maximaal 9 deelnemers.", "value.replaced Count Lighter hard: 8 | 9")]
    [InlineData(
        "U bezoekt de cliënt maximaal twee keer per week.", "U bezoekt de cliënt maximaal vier keer per week.",
        "value.replaced Frequency Lighter hard: twee keer per week | vier keer per week")]
    [InlineData("De opslag van 20% of € 30 geldt.", "De opslag van € 30 geldt.", "value.one-side Percentage: 20% | ")]
    public void Find_OtherValue_NamesIt(string left, string right, params string[] expected) =>
        Judged.Find(new ValueRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData("U levert de lijst aan op 1 maart 2024.", "U levert de lijst aan op 1 maart 2025.")]
    [InlineData("U betaalt binnen een half uur.", "U betaalt binnen 30 minuten.")]
    [InlineData("De omzet is € 1.250.000.", "De omzet is € 1 250 000.")]
    [InlineData("De behandeling duurt 8 uur.", "De behandeling duurt acht uur.")]
    [InlineData("De opslag is 20%. De opslag is 20%.", "De opslag is 20%.")]
    [InlineData("U belt om de twee weken.", "U belt 26 keer per jaar.")]
    [InlineData("Dit geldt vanaf 2024.", "Dit geldt vanaf 2025.")]
    [InlineData("De looptijd is 36 maanden.", "De looptijd is drie jaar.")]
    [InlineData("Bel 030 123 45 67.", "Bel 030-1234567.")]
    public void Find_SameValue_FindsNothing(string left, string right) => Judged.Find(new ValueRule(), left, right).ShouldBeEmpty();
}
