using PolicyDiff.Dutch.Analysis.Stemming;
using PolicyDiff.Testing;

namespace PolicyDiff.Dutch.Tests.Analysis;

public sealed class DutchStemmerTests
{
    [Theory]
    [InlineData("overeenkomsten", "overeenkomst")]
    [InlineData("begrotingen", "begrot")]
    [InlineData("mogelijkheden", "mogelijk")]
    [InlineData("manen", "man")]
    [InlineData("maan", "man")]
    [InlineData("patiënten", "patient")]
    [InlineData("gemeenten", "gemeent")]
    [InlineData("", "")]
    [InlineData("7,96", "7,96")]
    public void Stem_Word_LosesItsEndings(string word, string stem) => DutchStemmer.Stem(word).ShouldBe(stem);

    [SharedDataFact]
    public void Stem_EveryGoldenWord_GivesThePublishedStem()
    {
        var words = File.ReadAllLines(TestCorpus.SharedPathOf("search/snowball/dutch_porter/voc.txt"));
        var stems = File.ReadAllLines(TestCorpus.SharedPathOf("search/snowball/dutch_porter/output.txt"));

        var wrong = words.Zip(stems)
            .Where(pair => DutchStemmer.Stem(pair.First) != pair.Second)
            .Select(pair => $"{pair.First}: {DutchStemmer.Stem(pair.First)}, not {pair.Second}");

        words.Length.ShouldBeGreaterThan(40_000);
        wrong.ShouldBeEmpty();
    }
}
