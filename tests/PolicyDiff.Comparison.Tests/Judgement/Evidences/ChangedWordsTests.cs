using PolicyDiff.Comparison.Judgement.Evidences;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class ChangedWordsTests
{
    [Theory]
    [InlineData("inclusief reiskosten", ChangeAspect.Amount)]
    [InlineData("een geldig keurmerk", ChangeAspect.Certificate)]
    [InlineData("met toestemming van de client", ChangeAspect.Procedure)]
    [InlineData("en de logopedist", ChangeAspect.Actor)]
    [InlineData("mits tijdig gemeld", ChangeAspect.Condition)]
    [InlineData("indien de weg vrij is", ChangeAspect.Condition)]
    [InlineData("als de weg vrij is", ChangeAspect.Condition)]
    [InlineData("bij storm", ChangeAspect.Condition)]
    [InlineData("de client", ChangeAspect.Scope)]
    [InlineData("storm bij nacht", ChangeAspect.Scope)]
    [InlineData("op een brug", ChangeAspect.Scope)]
    public void AspectOf_Words_IsWhatTheyName(string words, ChangeAspect aspect) =>
        ChangedWords.AspectOf(words, ChangeAspect.Scope).ShouldBe(aspect);

    [Fact]
    public void AspectOf_PriceAndCertificate_IsThePrice() =>
        ChangedWords.AspectOf("inclusief keurmerk", ChangeAspect.Content).ShouldBe(ChangeAspect.Amount);

    [Fact]
    public void AspectOf_WordsOfNoKnownKind_IsTheOther() =>
        ChangedWords.AspectOf("groene ramen", ChangeAspect.Content).ShouldBe(ChangeAspect.Content);
}
