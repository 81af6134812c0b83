using PolicyDiff.Dutch.Analysis.Stemming;
using PolicyDiff.Testing;

namespace PolicyDiff.Dutch.Tests.Analysis;

public sealed class KraaijPohlmannStemmerTests
{
    [Theory]
    [InlineData("tarieven", "tarief")]
    [InlineData("huisartsen", "huisarts")]
    [InlineData("manen", "maan")]
    [InlineData("begeleiding", "beleid")]
    [InlineData("", "")]
    [InlineData("7,96", "7,96")]
    public void Stem_Word_LosesItsEndings(string word, string stem) => KraaijPohlmannStemmer.Stem(word).ShouldBe(stem);

    [SharedDataFact]
    public void Stem_EveryGoldenWord_GivesThePublishedStem()
    {
        var words = File.ReadAllLines(TestCorpus.SharedPathOf("search/snowball/kraaij_pohlmann/voc.txt"));
        var stems = File.ReadAllLines(TestCorpus.SharedPathOf("search/snowball/kraaij_pohlmann/output.txt"));

        var wrong = words.Zip(stems).Where(pair => KraaijPohlmannStemmer.Stem(pair.First) != pair.Second).Select(pair => $"{pair.First}: {KraaijPohlmannStemmer.Stem(pair.First)}, not {pair.Second}").ToList();

        words.Length.ShouldBeGreaterThan(40_000);
        wrong.Take(40).ShouldBeEmpty($"{wrong.Count} in all");
    }
}
