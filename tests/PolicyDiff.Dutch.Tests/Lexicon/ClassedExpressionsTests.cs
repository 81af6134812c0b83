using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Dutch.Tests.Lexicon;

public sealed class ClassedExpressionsTests
{
    [Theory]
    [InlineData("de toeslag geldt voor nieuwe locaties", "NEW", "nieuwe")]
    [InlineData("de toeslag geldt voor bestaande locaties", "EXISTING", "bestaande")]
    [InlineData("de toeslag geldt voor derden", "OTHERPERSON", "derden")]
    [InlineData("binnen het eigen werkgebied", "OWNAREA", "binnen het eigen werkgebied")]
    [InlineData("naast zorg ook begeleiding", "ALSO", "naast zorg ook")]
    public void Find_Expression_IsOfItsClass(string text, string name, string expression) =>
        ClassedExpressions.Restrictors.Find(text).ShouldContain((name, expression));

    [Theory]
    [InlineData("de toeslag geldt voor locaties")]
    [InlineData("nieuwegein en vernieuwen")]
    public void Find_PartOfAWord_IsNoExpression(string text) => ClassedExpressions.Restrictors.Find(text).ShouldBeEmpty();

    [Fact]
    public void Find_TwoOfOneClass_GivesTheFirst() =>
        ClassedExpressions.Restrictors.Find("nieuwe en startende locaties")
            .Where(found => found.Class is "NEW")
            .ShouldBe([("NEW", "nieuwe")]);
}
