using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Search.Lucene.Analysis;

namespace PolicyDiff.Search.Lucene.Tests;

public sealed class LuceneDutchChainTests
{
    [Theory]
    [InlineData("De zorgaanbieders leveren vóór 1 oktober 2024 een begroting van € 10.000,00 aan.")]
    [InlineData("Patiënten, cliënten en mantelzorgers: zij bepalen mee.")]
    [InlineData("O&I-gelden voor wijk- en regiomanagement (3.2.1)")]
    [InlineData("")]
    public void Analyze_Text_IsWhatOurChainOfThatNameGives(string text) =>
        LuceneDutchChain.Analyze(text).Select(Shape).ShouldBe(DutchAnalyzers.Lucene.Analyze(text).Select(Shape));

    private static string Shape(Token token) => $"{token.Term} {token.Span} +{token.PositionIncrement}";
}
