using PolicyDiff.Dutch.Analysis.Segmentation;

namespace PolicyDiff.Dutch.Tests.Analysis;

public sealed class WordTokenizerTests
{
    [Theory]
    [InlineData("Het AGB-register", "Het|AGB|register")]
    [InlineData("alle WSV's en thema’s", "alle|WSV's|en|thema’s")]
    [InlineData("€ 7,96 voor de eerste 10.000.", "7,96|voor|de|eerste|10.000")]
    [InlineData("o.a. 25%", "o.a|25")]
    [InlineData(" ... ", "")]
    [InlineData("", "")]
    public void Tokenize_Text_GivesWordsAndNumbersWhole(string text, string expected) =>
        string.Join('|', new WordTokenizer().Tokenize(text).Select(token => token.Term)).ShouldBe(expected);

    [Fact]
    public void Tokenize_Text_SpansPointAtTheTerms()
    {
        const string Text = "U levert vóór 1 oktober (uiterlijk 12.00 uur) aan; zie 3.2.";

        foreach (var token in new WordTokenizer().Tokenize(Text))
        {
            token.Span.In(Text).ShouldBe(token.Term);
        }
    }
}
