using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Dutch.Tests.Lexicon;

public sealed class TermEventsTests
{
    [Theory]
    [InlineData("ontvangst", "ontvangst", 1)]
    [InlineData("ontvangen", "ontvangst", 1)]
    [InlineData("datum van ontvangst", "ontvangst", 3)]
    [InlineData("dagtekening van de brief", "dagtekening", 1)]
    [InlineData("afloop", "einde", 1)]
    public void At_FormOfAnEvent_IsItsNameAndTheNextWord(string text, string name, int next) =>
        TermEvents.At(Roots(text), 0).ShouldBe((name, next));

    [Theory]
    [InlineData("wandeling", 0)]
    [InlineData("de ontvangst", 0)]
    public void At_OtherWord_IsNull(string text, int place) => TermEvents.At(Roots(text), place).ShouldBeNull();

    [Theory]
    [InlineData("dagtekening", "ontvangst", 1)]
    [InlineData("ontvangst", "dagtekening", -1)]
    [InlineData("verwijzing", "betaling", 1)]
    [InlineData("ontvangst", "ontvangst", 0)]
    [InlineData("ontvangst", "audit", 0)]
    public void Order_Events_IsThatOfTheirTime(string first, string second, int order) => TermEvents.Order(first, second).ShouldBe(order);

    private static IReadOnlyList<string> Roots(string text) => [.. text.Split(' ').Select(WordRoots.Of)];
}
