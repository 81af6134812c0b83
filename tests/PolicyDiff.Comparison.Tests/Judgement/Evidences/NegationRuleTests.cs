using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class NegationRuleTests
{
    [Theory]
    [InlineData("De praktijk stuurt een verslag, al dan niet op papier.", "De praktijk stuurt een verslag op papier.")]
    public void Find_DoubletThatDeniesNothing_FindsNothing(string left, string right) =>
        Judged.Find(new NegationRule(), left, right).ShouldBeEmpty();

    [Theory]
    [InlineData("De praktijk levert zorg aan huis.", "De praktijk levert geen zorg aan huis.", "negation.turned Modality:  | geen")]
    [InlineData("De praktijk levert geen zorg aan huis.", "De praktijk levert zorg aan huis.", "negation.turned Modality: geen | ")]
    [InlineData(
        "De praktijk levert geen zorg aan huis.", "De praktijk levert alleen zorg aan huis.",
        "negation.with-restriction Modality: geen | ")]
    [InlineData(
        "De praktijk levert geen zorg aan huis.", "De praktijk levert zorg aan huis, tenzij het sneeuwt.",
        "negation.with-restriction Modality: geen | ")]
    [InlineData(
        "Voor deze zorg is een machtiging nodig.", "Voor deze zorg is geen machtiging nodig.",
        "negation.turned Procedure:  | geen")]
    [InlineData("Het tarief is inclusief btw.", "Het tarief is niet inclusief btw.", "negation.turned Amount:  | niet")]
    [InlineData(
        "De praktijk start nooit zonder akkoord.", "De praktijk start zonder akkoord.",
        "negation.turned Procedure: nooit, zonder | zonder")]
    [InlineData(
        "De praktijk levert alleen zorg aan huis, tenzij het sneeuwt.",
        "De praktijk levert alleen zorg aan huis, tenzij het niet sneeuwt.",
        "negation.turned Modality:  | niet")]
    public void Find_DeniedOnOneSide_SaysHow(string left, string right, params string[] expected) =>
        Judged.Find(new NegationRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData("De praktijk levert geen zorg aan huis.", "De praktijk levert nooit zorg aan huis.")]
    [InlineData("De praktijk ziet ten hoogste 8 cliënten.", "De praktijk ziet niet meer dan 8 cliënten.")]
    [InlineData("De praktijk start nooit zonder akkoord.", "De praktijk start met akkoord.")]
    public void Find_DeniedAsOften_FindsNothing(string left, string right) => Judged.Find(new NegationRule(), left, right).ShouldBeEmpty();
}
