using PolicyDiff.Comparison.Judgement.Texts;

namespace PolicyDiff.Comparison.Tests.Judgement.Texts;

public sealed class CueWordsTests
{
    [Theory]
    [InlineData("duty", "u dient het plan te sturen", 1)]
    [InlineData("duty", "u moet en zij moeten", 2)]
    [InlineData("duty", "u bemoedigt de client", 0)]
    [InlineData("permit", "het staat u volkomen vrij", 1)]
    [InlineData("all", "alle ballen", 1)]
    [InlineData("or", "half-of", 0)]
    [InlineData("forbid", "u mag hier niet parkeren", 1)]
    [InlineData("forbid", "u mag hier, anders dan vorig jaar en eerder en ooit, niet parkeren", 0)]
    public void Count_Group_CountsWholeExpressions(string group, string plain, int expected) =>
        CueWords.Count(group, plain).ShouldBe(expected);

    [Fact]
    public void Find_TwoExpressionsAtOnePlace_TakesTheLonger() =>
        CueWords.Find("max", "niet meer dan tien").Select(match => match.Value).ShouldBe(["niet meer dan"]);

    [Theory]
    [InlineData("moet", true)]
    [InlineData("uitsluitend", true)]
    [InlineData("in de regel", true)]
    [InlineData("mits", true)]
    [InlineData("maximaal", true)]
    [InlineData("maanden", true)]
    [InlineData("plan", false)]
    [InlineData("moet plan", false)]
    [InlineData("de moet", false)]
    public void IsCue_NothingButAnExpression_IsTrue(string text, bool expected) => CueWords.IsCue(text).ShouldBe(expected);

    [Theory]
    [InlineData("de", true)]
    [InlineData("wordt", true)]
    [InlineData("plan", false)]
    public void IsFunctionWord_HoldsASentenceTogether_IsTrue(string word, bool expected) =>
        CueWords.IsFunctionWord(word).ShouldBe(expected);

    [Theory]
    [InlineData("u levert niet", "niet")]
    [InlineData("u levert niet meer dan tien", "")]
    [InlineData("u levert niet alleen thuis en geen vervoer", "geen")]
    [InlineData("u levert noch vervoer zonder akkoord", "noch zonder")]
    public void Denials_Words_LeaveOutThoseOfABound(string plain, string expected) =>
        string.Join(' ', CueWords.Denials(plain)).ShouldBe(expected);
}
