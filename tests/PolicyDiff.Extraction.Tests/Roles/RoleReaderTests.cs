using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Extraction.Tests.Roles;

public sealed class RoleReaderTests
{
    [Theory]
    [InlineData("De zorgaanbieder levert de jaarrekening uiterlijk 1 mei aan.")]
    [InlineData("Wij vergoeden maximaal tien behandelingen per jaar.")]
    [InlineData("Polderzorg behoudt zich het recht voor om het tarief te verlagen.")]
    [InlineData("Onvolledige aanvragen worden niet in behandeling genomen.")]
    [InlineData("Het tarief bedraagt € 40 per uur, inclusief reistijd.")]
    [InlineData("Deze afspraken gelden alleen voor volwassenen.")]
    [InlineData("Wij sluiten geen overeenkomst met aanbieders die failliet zijn.")]
    public void Extract_Norm_IsOne(string text) => Only(text).Role.ShouldBe(RequirementRole.Norm);

    [Theory]
    [InlineData("Wij geloven in de kracht van de buurt en willen daar graag aan bijdragen.")]
    [InlineData("Wij willen dat iedereen dicht bij huis geholpen wordt.")]
    [InlineData("Het aantal ouderen met dementie neemt de komende jaren toe.")]
    [InlineData("Door de vergrijzing stijgen de uitgaven aan langdurige zorg.")]
    [InlineData("De voorwaarden zijn:")]
    [InlineData("In paragraaf 4.2 leest u hoe wij de bedragen berekenen.")]
    public void Extract_TalkAboutTheWorldOrTheDocument_IsNoNorm(string text) => Only(text).Role.ShouldNotBe(RequirementRole.Norm);

    [Fact]
    public void Extract_DefinitionWithMinimum_StaysADefinitionOfWeight()
    {
        var definition = Only("Onder een volledige praktijk verstaan wij een praktijk met minimaal drie therapeuten.");

        definition.Role.ShouldBe(RequirementRole.Definition);
        definition.NormProbability.ShouldBeGreaterThanOrEqualTo(NormThresholds.Default.Norm);
    }

    [Fact]
    public void Extract_ItemOfDemandsAndOfWishes_TakesTheForceOfItsLead()
    {
        var demanded = Item("Een praktijk voldoet aan de volgende eisen:", "een open spreekuur");
        var wished = Item("Wij willen vooral inzetten op:", "een open spreekuur");

        demanded.NormProbability.ShouldBeGreaterThan(wished.NormProbability);
    }

    [Fact]
    public void Extract_PossibilityOfAProvider_IsNoDuty() =>
        Only("Zorgaanbieders hebben de gelegenheid om bezwaar te maken, tot 12 juni 2024.").Modality.ShouldNotBe(Modality.Obliged);

    [Fact]
    public void Extract_QuestionOfAProvider_IsNeverPolicy()
    {
        var requirements = Some.Requirements(Some.Table(
            ["Vraag", "Antwoord"],
            [
                "Het tarief moet ten minste 99% zijn, omdat aanbieders anders failliet gaan. Klopt dat?",
                "Nee, het tarief blijft zoals het is, want wij volgen de kosten.",
            ],
            [
                "De zorgaanbieder moet uiterlijk 1 mei een plan sturen, en dat is te vroeg voor ons.",
                "De zorgaanbieder moet uiterlijk 1 juni een plan sturen.",
            ]));

        var asked = requirements.Where(requirement => requirement.Column is "Vraag").ToList();
        asked.Count.ShouldBeGreaterThanOrEqualTo(2);
        asked.ShouldAllBe(requirement => requirement.Role == RequirementRole.Question
            && requirement.Modality == Modality.None
            && requirement.NormProbability == 0);
        requirements.Single(requirement => requirement.Text.Contains("1 juni", StringComparison.Ordinal)).Role
            .ShouldBe(RequirementRole.Norm);
    }

    private static Requirement Only(string text) => Some.Requirements(Some.Paragraph(text)).ShouldHaveSingleItem();

    private static Requirement Item(string lead, string text) =>
        Some.Requirements(Some.Paragraph(lead), Some.List(Some.Item(text))).Single(requirement => requirement.Text == text);
}
