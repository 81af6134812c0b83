using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Dutch.Tests.Lexicon;

public sealed class ModalExpressionsTests
{
    [Theory]
    [InlineData("u moet een plan sturen", ModalForce.Obliged)]
    [InlineData("u dient een plan te sturen", ModalForce.Obliged)]
    [InlineData("dit is niet vrijblijvend", ModalForce.Obliged)]
    [InlineData("u mag een plan sturen", ModalForce.Permitted)]
    [InlineData("u mag alleen een plan sturen", ModalForce.Permitted)]
    [InlineData("u mag geen plan sturen", ModalForce.Forbidden)]
    [InlineData("u mag het plan in het voorjaar niet sturen", ModalForce.Forbidden)]
    [InlineData("sturen is geenszins toegestaan", ModalForce.Forbidden)]
    [InlineData("u mag geenszins sturen", ModalForce.Forbidden)]
    [InlineData("u mag rechten geheel noch gedeeltelijk overdragen", ModalForce.Forbidden)]
    [InlineData("u hoeft nooit te sturen", ModalForce.Waived)]
    [InlineData("dan spant u zich ervoor in", ModalForce.Advised)]
    [InlineData("u bent niet bevoegd", ModalForce.Forbidden)]
    [InlineData("u hoeft het plan niet te sturen", ModalForce.Waived)]
    [InlineData("u bent niet verplicht", ModalForce.Waived)]
    [InlineData("wij verwachten een plan", ModalForce.Expected)]
    [InlineData("u wordt geadviseerd", ModalForce.Advised)]
    public void Find_Expression_HasItsForce(string text, ModalForce force) => Forces(text).ShouldBe([force]);

    [Theory]
    [InlineData("u stuurt een plan")]
    [InlineData("het plan staat in de bijlage")]
    public void Find_PlainStatement_FindsNothing(string text) => Forces(text).ShouldBeEmpty();

    [Fact]
    public void Find_DenialInAnotherClause_DoesNotForbid() =>
        Forces("u mag een plan sturen , als het niet lang is").ShouldBe([ModalForce.Permitted]);

    [Fact]
    public void Find_DenialFartherThanTenWords_DoesNotForbid() =>
        Forces("u mag een twee drie vier vijf zes zeven acht negen tien elf twaalf niet").ShouldBe([ModalForce.Permitted]);

    [Fact]
    public void Find_TwoExpressions_AreInOrder() =>
        Forces("u moet een plan sturen . u mag een raming sturen").ShouldBe([ModalForce.Obliged, ModalForce.Permitted]);

    [Fact]
    public void Find_Expression_TellsWhereItStands() =>
        ModalExpressions.Default.Find(Roots("vandaag mag u geen plan sturen")).ShouldBe([(ModalForce.Forbidden, 1, 4)]);

    private static IEnumerable<ModalForce> Forces(string text) => ModalExpressions.Default.Find(Roots(text)).Select(found => found.Force);

    private static IReadOnlyList<string> Roots(string text) => [.. text.Split(' ').Select(WordRoots.Of)];
}
