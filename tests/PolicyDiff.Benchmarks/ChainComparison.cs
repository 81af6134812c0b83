using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Search;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Dutch.Analysis.Chains;
using PolicyDiff.Dutch.Analysis.Filters;
using PolicyDiff.Dutch.Analysis.Normalization;
using PolicyDiff.Dutch.Analysis.Segmentation;
using PolicyDiff.Dutch.Analysis.Stemming;

namespace PolicyDiff.Benchmarks;

/// <summary>Indexes the same documents with several analysis chains and prints how well each answers: what every stage adds.</summary>
/// <remarks>Everything behind the chain (score, abbreviations, rescue, spread) is the same in each row. Gain is nDCG at 10.</remarks>
internal sealed partial class ChainComparison(string data, string documentsIndex, string policiesIndex)
{
    private const int Shown = 10;

    /// <summary>Prints one row a chain.</summary>
    public async Task RunAsync(TextWriter output)
    {
        await output.WriteLineAsync(
            "chain                                     queries  question  keywords  hit@10  none").ConfigureAwait(false);
        foreach (var (name, chain) in Chains())
        {
            var labelled = await LabelledAsync(chain).ConfigureAwait(false);
            var (question, hit, none) = await QuestionsAsync(chain, whole: true).ConfigureAwait(false);
            var (keywords, _, _) = await QuestionsAsync(chain, whole: false).ConfigureAwait(false);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-40}  {labelled:F3}    {question:F3}     {keywords:F3}     {hit:F3}   {none:F3}")).ConfigureAwait(false);
        }
    }

    private static IEnumerable<(string Name, Analyzer Chain)> Chains()
    {
        TokenFilter[] words = [new SimpleLowerCaseFilter(), new ApostropheFilter(), new StopWordFilter(StopWords.Dutch)];
        var tokenizer = new NormalizingTokenizer(new UnicodeTokenizer());
        yield return ("lucene", DutchAnalyzers.Lucene);
        yield return ("normal form, clitics, stop words, porter", new Analyzer("b", tokenizer, [.. words, StemFilter.Porter]));
        yield return ("  + overrides and tidying", new Analyzer(
            "c", tokenizer, [.. words, DutchAnalyzers.Overrides, StemFilter.Porter, new StemTidyFilter()]));
        yield return ("  + compounds = stems", DutchAnalyzers.Stems);
        yield return ("  + second readings = default", DutchAnalyzers.Default);
    }

    private async Task<double> LabelledAsync(Analyzer chain)
    {
        using var queries = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(data, "queries.json")).ConfigureAwait(false));
        await using var index = await TemporaryIndex.CopyAsync(documentsIndex, chain).ConfigureAwait(false);
        var gains = new List<double>();
        foreach (var query in queries.RootElement.EnumerateArray())
        {
            var filters = query.TryGetProperty("filters", out var given) && given.ValueKind is JsonValueKind.Object ? given : default;
            var result = await index.SearchAsync(new SearchRequest(query.GetProperty("q").GetString()!)
            {
                Insurer = Text(filters, "insurer"),
                Year = Text(filters, "year"),
            }).ConfigureAwait(false);
            gains.Add(LabelledGain.Of(query.GetProperty("relevant"), result.Hits));
        }

        return gains.Average();
    }

    private async Task<(double Gain, double Hit, double None)> QuestionsAsync(Analyzer chain, bool whole)
    {
        using var asked = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(data, "real-questions.json")).ConfigureAwait(false));
        await using var index = await TemporaryIndex.CopyAsync(policiesIndex, chain).ConfigureAwait(false);
        JsonElement[] questions = [.. asked.RootElement.EnumerateArray()];
        var counts = questions.SelectMany(question => WordsOf(question).Distinct(StringComparer.Ordinal))
            .CountBy(word => word).ToDictionary();
        var (gain, hit, none) = (0.0, 0, 0);
        foreach (var question in questions)
        {
            var text = whole
                ? question.GetProperty("query").GetString()!
                : string.Join(' ', WordsOf(question).Distinct(StringComparer.Ordinal)
                .OrderBy(word => counts[word]).ThenBy(word => word, StringComparer.Ordinal).Take(3));
            var result = await index.SearchAsync(new SearchRequest(text)
            {
                CareType = question.GetProperty("domain").GetString(),
            }).ConfigureAwait(false);
            string[] relevant = [.. question.GetProperty("relevant_sections")
                .EnumerateArray()
                .Select(section => section.GetString()!.Trim('.')).Distinct()];
            string[] found = [.. result.Hits.Select(one => one.Place.SectionNumber ?? string.Empty)];
            var right = found.Select((section, rank) => (Right: relevant.Contains(section) && Array.IndexOf(found, section) == rank, rank))
                .Where(one => one.Right).ToArray();
            gain += right.Sum(one => 1 / Math.Log2(one.rank + 2))
                / Enumerable.Range(0, Math.Min(Shown, relevant.Length)).Sum(rank => 1 / Math.Log2(rank + 2));
            hit += right.Length > 0 ? 1 : 0;
            none += found.Length == 0 ? 1 : 0;
        }

        return (gain / questions.Length, (double)hit / questions.Length, (double)none / questions.Length);
    }

    private static string? Text(JsonElement filters, string name) =>
        filters.ValueKind is JsonValueKind.Object && filters.TryGetProperty(name, out var value) ? value.ToString() : null;

    private static IEnumerable<string> WordsOf(JsonElement question) =>
        Words().Matches(question.GetProperty("query").GetString()!.ToLowerInvariant()).Select(match => match.Value);

    [GeneratedRegex("[a-zà-ÿ-]{3,}")]
    private static partial Regex Words();
}
