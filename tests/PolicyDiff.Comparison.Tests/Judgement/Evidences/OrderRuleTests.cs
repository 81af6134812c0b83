using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class OrderRuleTests
{
    [Theory]
    [InlineData(
        "De praktijk vraagt eerst een machtiging aan en start daarna de behandeling.",
        "De praktijk start eerst de behandeling en vraagt daarna een machtiging aan.",
        "order.steps Procedure hard")]
    [InlineData(
        "De praktijk stuurt het plan, waarna de gemeente een besluit neemt.",
        "De gemeente neemt een besluit, waarna de praktijk het plan stuurt.",
        "order.steps Procedure")]
    [InlineData(
        "De praktijk stuurt het plan nadat de gemeente een besluit neemt.",
        "De praktijk stuurt het plan voordat de gemeente een besluit neemt.",
        "order.steps Procedure hard")]
    [InlineData(
        "De praktijk start de behandeling en belt vervolgens de cliënt.", "De praktijk belt de cliënt en start vervolgens de behandeling.",
        "order.steps Procedure hard")]
    [InlineData(
        "De praktijk belt de cliënt alvorens de behandeling te starten.", "De praktijk start de behandeling alvorens de cliënt te bellen.",
        "order.steps Procedure hard")]
    public void Find_StepsSwapped_SaysSo(string left, string right, params string[] expected) =>
        Judged.Find(new OrderRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData(
        "De praktijk stuurt het plan voordat de gemeente een besluit neemt.",
        "De gemeente neemt een besluit nadat de praktijk het plan stuurt.")]
    [InlineData("De praktijk stuurt het plan.", "De gemeente neemt een besluit, waarna de praktijk het plan stuurt.")]
    public void Find_SameOrder_FindsNothing(string left, string right) => Judged.Find(new OrderRule(), left, right).ShouldBeEmpty();
}
