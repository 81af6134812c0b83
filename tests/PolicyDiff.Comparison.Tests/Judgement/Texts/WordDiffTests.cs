using PolicyDiff.Comparison.Judgement.Texts;

namespace PolicyDiff.Comparison.Tests.Judgement.Texts;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("a b c", "a b c", "", 1)]
    [InlineData("", "", "", 1)]
    [InlineData("a b", "", "0-2:0-0", 0)]
    [InlineData("", "a b", "0-0:0-2", 0)]
    [InlineData("a b c", "a x c", "1-2:1-2", 0.6667)]
    [InlineData("a b c", "a c", "1-2:1-1", 0.8)]
    [InlineData("a c", "a b c", "1-1:1-2", 0.8)]
    [InlineData("a b", "a b c d", "2-2:2-4", 0.6667)]
    [InlineData("x a b y", "a b", "0-1:0-0 3-4:2-2", 0.6667)]
    [InlineData("a b c d", "b a c d", "0-1:0-0 2-2:1-2", 0.75)]
    [InlineData("a x b y c", "a b c", "1-2:1-1 3-4:2-2", 0.75)]
    [InlineData("a a a", "a", "1-3:1-1", 0.5)]
    public void Of_Words_GivesStretchesThatDifferAndTheShareThatIsCommon(string left, string right, string hunks, double ratio)
    {
        var diff = WordDiff.Of(Words(left), Words(right));

        string.Join(' ', diff.Hunks.Select(hunk => $"{hunk.LeftStart}-{hunk.LeftEnd}:{hunk.RightStart}-{hunk.RightEnd}")).ShouldBe(hunks);
        diff.Ratio.ShouldBe(ratio, 0.0001);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
