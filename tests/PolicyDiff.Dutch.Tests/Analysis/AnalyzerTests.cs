using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Dutch.Analysis.Chains;
using PolicyDiff.Dutch.Analysis.Filters;
using PolicyDiff.Dutch.Analysis.Segmentation;
using PolicyDiff.Dutch.Analysis.Stemming;

namespace PolicyDiff.Dutch.Tests.Analysis;

public sealed class AnalyzerTests
{
    [Fact]
    public void Analyze_StopWordDropped_IsCountedInTheNextPosition()
    {
        var chain = new Analyzer("test", new WordTokenizer(), new LowerCaseFilter(), new StopWordFilter(StopWords.Dutch), new StemFilter());

        var tokens = chain.Analyze("De begrotingen van het WSV");

        tokens.Select(token => (token.Term, token.PositionIncrement)).ShouldBe([("begrot", 2), ("wsv", 3)]);
    }

    [Fact]
    public void Stages_OfAChain_AreNamedInOrder() =>
        DutchAnalyzers.Comparison.Stages.ShouldBe(["words", "lowercase", "apostrophe", "overrides", "stem", "tidy"]);

    [Fact]
    public void Analyze_BindingWords_AreNoStopWords()
    {
        foreach (var word in new[] { "moet", "mag", "kan", "niet", "geen", "alleen", "tenzij" })
        {
            StopWords.Dutch.Contains(word).ShouldBeFalse(word);
        }
    }

    [Theory]
    [InlineData("jaarplan", "jaarplannen")]
    [InlineData("tarief", "tarieven")]
    [InlineData("lid", "leden")]
    [InlineData("begroting", "begrotingen")]
    public void Analyze_Plural_IsComparedAsItsSingular(string singular, string plural) =>
        DutchAnalyzers.Comparison.Analyze(plural).Single().Term.ShouldBe(DutchAnalyzers.Comparison.Analyze(singular).Single().Term);

    [Theory]
    [InlineData("WSV's")]
    [InlineData("WSV’s")]
    public void Analyze_ApostropheEnding_IsTakenOff(string word) => DutchAnalyzers.Comparison.Analyze(word).Single().Term.ShouldBe("wsv");
}
