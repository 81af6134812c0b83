using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class BaseRuleTests
{
    [Theory]
    [InlineData("De toeslag is € 40 per praktijk.", "De toeslag is € 40 per huisarts.", "base.replaced Count Lighter: praktijk | huisarts")]
    [InlineData(
        "U meldt één contactpersoon per huisarts.",
        "U meldt één contactpersoon per regio.",
        "base.replaced Count Lighter: huisarts | regio")]
    [InlineData("De toeslag is € 40 per cliënt.", "De toeslag is € 40 per traject.", "base.replaced Count: client | traject")]
    [InlineData(
        "De toeslag wordt berekend per dagdeel.", "De toeslag wordt berekend per etmaal.",
        "base.replaced Count Heavier: dagdeel | etmaal")]
    [InlineData(
        "De toeslag wordt berekend per etmaal.", "De toeslag wordt berekend per dagdeel.",
        "base.replaced Count Lighter: etmaal | dagdeel")]
    [InlineData("De toeslag is € 40 per praktijk.", "De toeslag is € 40.", "base.one-side Count: praktijk | ")]
    [InlineData("De toeslag is € 40.", "De toeslag is € 40 per praktijk.", "base.one-side Count:  | praktijk")]
    [InlineData(
        "De toeslag wordt berekend per dagdeel.", "De toeslag wordt berekend per locatie.",
        "base.replaced Count: dagdeel | locatie")]
    [InlineData("Wij rekenen per locatie en per dagdeel.", "Wij rekenen per dagdeel.", "base.one-side Count: locatie | ")]
    [InlineData("De toeslag geldt per jaarlaag.", "De toeslag geldt per praktijk en per jaarlaag.", "base.one-side Count:  | praktijk")]
    public void Find_CountedBySomethingElse_SaysSo(string left, string right, params string[] expected) =>
        Judged.Find(new BaseRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData("De toeslag is € 40 per behandeling.", "Voor iedere behandeling is de toeslag € 40.")]
    public void Find_SameBase_FindsNothing(string left, string right) => Judged.Find(new BaseRule(), left, right).ShouldBeEmpty();
}
