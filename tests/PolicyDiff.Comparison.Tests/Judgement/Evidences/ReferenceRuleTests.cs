using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class ReferenceRuleTests
{
    [Theory]
    [InlineData(
        "Dit volgt uit artikel 4, tweede lid, van de regeling.", "Dit volgt uit artikel 5, tweede lid, van de regeling.",
        "reference.renumbered Reference: artikel 4, tweede lid | artikel 5, tweede lid")]
    [InlineData(
        "Dit volgt uit artikel 4 van de regeling.", "Dit volgt uit artikel 9 van de regeling.",
        "reference.renumbered Reference: artikel 4 | artikel 9")]
    [InlineData(
        "Dit volgt uit de artikelen 4 en 5 van de regeling.", "Dit volgt uit de artikelen 4, 5 en 6 van de regeling.",
        "reference.listed Scope: artikelen 4 en 5 | artikelen 4, 5 en 6")]
    [InlineData(
        "Dit volgt uit de artikelen 4, 5 en 6 van de regeling.", "Dit volgt uit de artikelen 4, 8 van de regeling.",
        "reference.relisted Reference: artikelen 4, 5 en 6 | artikelen 4, 8")]
    [InlineData("Dit volgt uit artikel 4 van de regeling.", "Dit volgt uit de regeling.", "reference.alone Reference: artikel 4 | ")]
    [InlineData(
        "Dit volgt uit het eerste en tweede lid.", "Dit volgt uit het eerste lid.",
        "reference.listed Scope: eerste en tweede lid | eerste lid")]
    [InlineData("Dit staat in bijlage 1 en niet in artikel 7.", "Dit staat in bijlage 1.", "reference.alone Reference: artikel 7 | ")]
    public void Find_OtherReference_SaysHow(string left, string right, params string[] expected) =>
        Judged.Find(new ReferenceRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData("Dit volgt uit artikel 4, onder a, van de regeling.", "Dit volgt uit artikel 4, onder a, van de regeling.")]
    public void Find_SameReference_FindsNothing(string left, string right) => Judged.Find(new ReferenceRule(), left, right).ShouldBeEmpty();
}
