using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class OppositeRuleTests
{
    [Theory]
    [InlineData(
        "De praktijk meldt een klacht schriftelijk bij ons.", "De praktijk meldt een klacht mondeling bij ons.",
        "opposite.word Content hard: schriftelijk | mondeling")]
    [InlineData(
        "De toeslag geldt voor bestaande cliënten van de praktijk.", "De toeslag geldt voor nieuwe cliënten van de praktijk.",
        "opposite.word Content hard: bestaande | nieuwe")]
    [InlineData(
        "De zorg wordt geleverd met begeleiding van een arts.", "De zorg wordt geleverd zonder begeleiding van een arts.",
        "opposite.function Content hard: met | zonder")]
    [InlineData(
        "De toeslag is inclusief reiskosten van de praktijk.", "De toeslag is exclusief reiskosten van de praktijk.",
        "opposite.word Amount Lighter hard: inclusief | exclusief")]
    [InlineData(
        "De toeslag is exclusief reiskosten van de praktijk.", "De toeslag is inclusief reiskosten van de praktijk.",
        "opposite.word Amount Heavier hard: exclusief | inclusief")]
    [InlineData(
        "De zorg is voor bevoegde medewerkers.", "De zorg is voor onbevoegde medewerkers.",
        "opposite.word Content hard: bevoegde | onbevoegde")]
    [InlineData("De balie is open op maandag.", "De balie is open op zaterdag.", "opposite.word Content hard: maandag | zaterdag")]
    [InlineData(
        "Een klacht dient schriftelijk te komen.", "De praktijk vertelt ons mondeling hoe het gaat, zodra zij dat wil.",
        "opposite.word Content: schriftelijk | mondeling")]
    [InlineData(
        "De zorg vindt plaats met een tolk.", "Wij vragen om een gesprek waarin zonder omhaal van woorden alles wordt gezegd.",
        "opposite.function Content: met | zonder")]
    [InlineData("De praktijk meldt een opening.", "De praktijk meldt een sluiting.", "opposite.word Content hard: opening | sluiting")]
    [InlineData(
        "De praktijk zet minder tijd in voor groepen en meer tijd voor gesprekken.",
        "De praktijk zet minder tijd in voor groepen en minder tijd voor gesprekken.",
        "opposite.word Content hard: meer | minder")]
    public void Find_Contraries_NamesThem(string left, string right, params string[] expected) =>
        Judged.Find(new OppositeRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData("De praktijk meldt een klacht schriftelijk of mondeling.", "De praktijk meldt een klacht mondeling.")]
    [InlineData("De praktijk meldt een klacht schriftelijk.", "De praktijk meldt een klacht op papier.")]
    public void Find_NoContraries_FindsNothing(string left, string right) => Judged.Find(new OppositeRule(), left, right).ShouldBeEmpty();
}
