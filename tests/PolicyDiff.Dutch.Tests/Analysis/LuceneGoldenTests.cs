using System.Text.Json;
using PolicyDiff.Dutch.Analysis.Chains;
using PolicyDiff.Testing;

namespace PolicyDiff.Dutch.Tests.Analysis;

public sealed class LuceneGoldenTests
{
    [SharedDataTheory]
    [InlineData("dutch-analyzer-lucene8.jsonl", 400)]
    [InlineData("edge-cases-lucene8.jsonl", 32)]
    public void Lucene_EveryGoldenLine_GivesTheSameTokens(string file, int count)
    {
        var lines = File.ReadAllLines(TestCorpus.SharedPathOf("search/goldens/" + file));

        var wrong = lines.Select(line => JsonDocument.Parse(line).RootElement)
            .Where(golden => Written(golden.GetProperty("text").GetString()!) != Expected(golden))
            .Select(golden =>
                    $"{golden.GetProperty("text")}\n  is     {Written(golden.GetProperty("text").GetString()!)}\n  not    {Expected(golden)}");

        lines.Length.ShouldBe(count);
        wrong.ShouldBeEmpty();
    }

    private static string Written(string text) =>
        string.Join(
            ' ',
            DutchAnalyzers.Lucene.Analyze(text)
                .Select(token => $"{token.Term}[{token.Span.Start}-{token.Span.End}]+{token.PositionIncrement}"));

    private static string Expected(JsonElement golden) =>
        string.Join(
            ' ',
            golden.GetProperty("tokens")
                .EnumerateArray()
                .Select(token => $"{token.GetProperty("t")}[{token.GetProperty("s")}-{token.GetProperty("e")}]+{token.GetProperty("p")}"));
}
