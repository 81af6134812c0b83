using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Dutch.Tests.Lexicon;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Cliënten", "clienten")]
    [InlineData("’s Avonds", "'s avonds")]
    [InlineData("18–65 jaar", "18-65 jaar")]
    [InlineData("€\u00a040", "€ 40")]
    [InlineData("ÉÉN", "een")]
    public void Of_Text_IsFoldedInPlace(string text, string folded) => FoldedText.Of(text).ShouldBe(folded);
}
