using System.Diagnostics;
using System.Globalization;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Benchmarks;

/// <summary>
/// Makes an index of invented passages and prints how fast it is made and asked: elapsed time, and processor time for a
/// machine that does other work too, to be read beside the calibration. Same numbers in, same index out.
/// </summary>
/// <remarks>Words follow Zipf's law, as words do; documents have 200 passages of 40 to 120 words.</remarks>
internal sealed class SearchBenchmark(int passageCount, int queryCount)
{
    private const int PassagesPerDocument = 200;
    private const int WordCount = 60_000;
    private const int WarmUp = 60;
    private const int Wanted = 200;
    private const string Chain = "benchmark/1";

    private readonly Random _random = new(1949);
    private readonly double[] _cumulative = Cumulative();

    /// <summary>Builds, asks, and prints one line per kind of query.</summary>
    public async Task RunAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("policydiff-benchmark");
        try
        {
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"calibration: {Calibration.Milliseconds():F0} ms of processor time")).ConfigureAwait(false);
            await StoreAsync(folder, output).ConfigureAwait(false);
            var store = await MeasuredStore.OpenAsync(folder.FullName, Chain).ConfigureAwait(false);
            await using var open = store.ConfigureAwait(false);
            var index = store.SearchIndex;
            for (var words = 1; words <= 4; words++)
            {
                await AskAsync(index, $"{words} words",
                    () => new SearchQuery { Limit = Wanted, Optional = [.. Words(words).Select(Concept)] }, output).ConfigureAwait(false);
            }

            for (var words = 1; words <= 4; words += 3)
            {
                await AskAsync(index, $"{words} counted", () => new SearchQuery
                {
                    Limit = Wanted,
                    Optional = [.. Words(words).Select(Concept)]
                }, output, counts: true).ConfigureAwait(false);
            }

            await AskAsync(index, "12 words", () => new SearchQuery { Limit = Wanted, Optional = [.. Words(12).Select(Concept)] }, output)
                .ConfigureAwait(false);
            await AskAsync(index, "phrase", () => new SearchQuery { Limit = Wanted, Required = [new PhraseNode("x", [.. Words(2)])] },
                output).ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task StoreAsync(DirectoryInfo folder, TextWriter output)
    {
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await using (var store = await MeasuredStore.OpenAsync(folder.FullName, Chain).ConfigureAwait(false))
        {
            for (var document = 0; document * PassagesPerDocument < passageCount; document++)
            {
                await store.SaveAsync(Document(document), CancellationToken.None).ConfigureAwait(false);
            }
        }

        var size = folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        var work = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{passageCount} passages: {passageCount / watch.Elapsed.TotalSeconds:F0} a second, {passageCount / work:F0} a second of processor time, {size / 1048576} MiB, {Environment.WorkingSet / 1048576} MiB of memory")).ConfigureAwait(false);
    }

    private static ConceptNode Concept(string term) => new(term, [new WeightedTerm(term, 1)]);

    private static double[] Cumulative()
    {
        var (sums, sum) = (new double[WordCount], 0.0);
        for (var rank = 0; rank < WordCount; rank++)
        {
            sums[rank] = sum += 1.0 / (rank + 5);
        }

        return sums;
    }

    private async Task AskAsync(ISearchIndex index, string kind, Func<SearchQuery> make, TextWriter output, bool counts = false)
    {
        var (times, work) = (new List<double>(), new List<double>());
        for (var i = 0; i < queryCount + WarmUp; i++)
        {
            var query = make();
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            _ = counts
                ? (await index.CountAsync(query, CancellationToken.None).ConfigureAwait(false)).Total
                : (await index.SearchAsync(query, CancellationToken.None).ConfigureAwait(false)).Hits.Count;
            times.Add(watch.Elapsed.TotalMilliseconds);
            work.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        await output.WriteLineAsync($"{kind,-10} {Figures("elapsed", times)}  {Figures("processor", work)}").ConfigureAwait(false);
    }

    private static string Figures(string name, List<double> times)
    {
        var sorted = times.Skip(WarmUp).Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture, $"{name} p50 {sorted[sorted.Length / 2],6:F1} p99 {sorted[(int)(sorted.Length * 0.99)],6:F1} ms");
    }

    private StoredDocument Document(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"d{number}");
        var source = new DocumentSource(name + ".md", new string('0', 64), "text/markdown");
        var document = new PolicyDocument(new DocumentId(name), source, new DocumentMetadata { Title = name }, [], [], "benchmark");
        var passages = Enumerable.Range(0, PassagesPerDocument).Select(ordinal => new SearchPassage
        {
            Ordinal = ordinal,
            Section = ordinal,
            Form = PassageForm.Section,
            Terms = new Dictionary<SearchField, IReadOnlyList<string>>
            {
                [SearchField.Title] = [.. Words(_random.Next(2, 6))],
                [SearchField.Text] = [.. Words(_random.Next(40, 120))],
                [SearchField.Parts] = [.. Words(_random.Next(5, 30))],
            },
        });
        return new StoredDocument(document, [], "benchmark") { Passages = new DocumentPassages(Chain, [.. passages]) };
    }

    private List<string> Words(int count) => [.. Enumerable.Range(0, count).Select(_ => Word())];

    private string Word()
    {
        var place = Array.BinarySearch(_cumulative, _random.NextDouble() * _cumulative[^1]);
        return string.Create(CultureInfo.InvariantCulture, $"w{(place < 0 ? ~place : place)}");
    }
}
