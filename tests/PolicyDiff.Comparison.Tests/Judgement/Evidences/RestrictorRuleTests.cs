using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class RestrictorRuleTests
{
    [Theory]
    [InlineData(
        "De toeslag geldt voor bestaande locaties.", "De toeslag geldt voor nieuwe locaties.",
        "restrictor.replaced Scope: bestaande | nieuwe", "restrictor.other x2 Scope: bestaande | nieuwe")]
    [InlineData(
        "De toeslag geldt voor locaties.", "De toeslag geldt voor kleine, nieuwe en tijdelijke locaties.",
        "restrictor.other x2 Scope:  | nieuwe, kleine, tijdelijke")]
    [InlineData(
        "De toeslag geldt voor alle locaties.", "De toeslag geldt voor nieuwe locaties.",
        "restrictor.replaced Scope: alle | nieuwe", "restrictor.other Scope:  | nieuwe")]
    [InlineData("De toeslag geldt voor kleine locaties.", "De toeslag geldt voor locaties.", "restrictor.other Scope: kleine | ")]
    [InlineData(
        "De toeslag geldt voor overige locaties in onze regio.", "De toeslag geldt voor overige locaties in het hele land.",
        "restrictor.replaced Scope: in onze regio, onze | in het hele land",
        "restrictor.other x2 Scope: in onze regio, onze | in het hele land")]
    public void Find_OtherRestrictor_NamesIt(string left, string right, params string[] expected) =>
        Judged.Find(new RestrictorRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData("De toeslag geldt voor alle locaties.", "De toeslag geldt ook voor locaties.")]
    [InlineData("De toeslag geldt uitsluitend voor locaties.", "De toeslag geldt voor alle locaties.")]
    public void Find_MatterOfStyle_FindsNothing(string left, string right) =>
        Judged.Find(new RestrictorRule(), left, right).ShouldBeEmpty();
}
