using PolicyDiff.Dutch.Sentences;

namespace PolicyDiff.Dutch.Tests.Sentences;

public sealed class LongSentenceTests
{
    [Theory]
    [InlineData("sluit geen ")]
    [InlineData("de zorgaanbieder (en ")]
    [InlineData("woordzonderspatie")]
    [InlineData("🫀")]
    [InlineData("a. ")]
    [InlineData("....")]
    public void Split_TextWithoutStops_IsCutAndNothingIsLost(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000));

        var sentences = SentenceSplitter.Split(text);

        sentences.ShouldAllBe(span => span.Length <= SentenceSplitter.LongestSentence);
        string.Concat(sentences.Select(span => span.In(text)).Select(WithoutSpace)).ShouldBe(WithoutSpace(text));
        sentences.Select(span => span.In(text)).ShouldAllBe(sentence => !char.IsLowSurrogate(sentence[0]));
    }

    [Fact]
    public void Split_SentenceAtTheLimit_IsOne()
    {
        var sentence = string.Concat(Enumerable.Repeat("eis ", (SentenceSplitter.LongestSentence / 4) - 1)) + "eis.";

        SentenceSplitter.Split($"{sentence} Daarna volgt meer.").Count.ShouldBe(2);
    }

    private static string WithoutSpace(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);
}
