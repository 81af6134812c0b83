using System.Diagnostics;
using System.Globalization;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Search;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Ingest;
using PolicyDiff.Testing.Storage;

namespace PolicyDiff.Benchmarks;

/// <summary>
/// What a corpus costs in PostgreSQL beside the index folder, in one run on one machine: adding documents with one, two and four writers,
/// and searching and reporting on one and two nodes. The server is one of its own, with every commit on the disk.
/// </summary>
/// <param name="corpus">A folder that <c>large-corpus</c> of <c>tools/PolicyDiff.Tools</c> wrote.</param>
internal sealed class StoreBenchmark(string corpus)
{
    private const int Rounds = 60;

    private static readonly string[] Questions =
        [
            "jaarplan veiligheid", "rooster", "meldpunt digitalisering", "scholingsplan binnen 12 weken",
            "protocol samenwerking", "verslag ieder kwartaal",
        ];

    private readonly string[] _insurers = [.. Directory.EnumerateDirectories(corpus).SelectMany(Directory.EnumerateDirectories)
        .Select(folder => Path.GetFileName(folder)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Measures, and prints a line for each case.</summary>
    public async Task RunAsync(TextWriter output)
    {
        using var cluster = PostgresCluster.TryStart(durable: true) ?? throw new InvalidOperationException("PostgreSQL is not installed.");
        using var work = new TemporaryWork();
        await output.WriteLineAsync(
            $"calibration: {Calibration.Milliseconds():F0} ms of processor time; {_insurers.Length} insurers").ConfigureAwait(false);
        using (var warm = work.Node(null))
        {
            await IngestAsync(warm, [.. _insurers.Take(_insurers.Length / 4)]).ConfigureAwait(false);
        }

        var embedded = await IngestAsync(work, null, 1).ConfigureAwait(false);
        await WriteIngestAsync(output, "index folder, 1 writer", embedded, embedded).ConfigureAwait(false);
        var address = string.Empty;
        foreach (var writers in new[] { 1, 2, 4 })
        {
            address = cluster.Address(cluster.CreateDatabase());
            await WriteIngestAsync(
                output,
                $"PostgreSQL, {writers} writers",
                await IngestAsync(work, address, writers).ConfigureAwait(false),
                embedded).ConfigureAwait(false);
        }

        using var one = work.Node(address);
        using var two = work.Node(address);
        await output.WriteLineAsync(await AskAsync("index folder, 1 node", [work.First]).ConfigureAwait(false)).ConfigureAwait(false);
        await output.WriteLineAsync(await AskAsync("PostgreSQL, 1 node", [one]).ConfigureAwait(false)).ConfigureAwait(false);
        await output.WriteLineAsync(await AskAsync("PostgreSQL, 2 nodes at once", [one, two]).ConfigureAwait(false)).ConfigureAwait(false);
        await output.WriteLineAsync(await AskAsync("index folder, 1 node again", [work.First]).ConfigureAwait(false)).ConfigureAwait(false);
    }

    /// <summary>
    /// Stores the corpus in ten parts and prints what each costs a document; then lists, searches and compares all of it.
    /// </summary>
    public async Task RunPartsAsync(TextWriter output)
    {
        const int Parts = 10;
        using var cluster = PostgresCluster.TryStart(durable: true) ?? throw new InvalidOperationException("PostgreSQL is not installed.");
        using var work = new TemporaryWork();
        using var node = work.Node(cluster.Address(cluster.CreateDatabase()));
        var stored = 0;
        foreach (var part in _insurers.Chunk((_insurers.Length + Parts - 1) / Parts))
        {
            var watch = Stopwatch.StartNew();
            var before = Environment.CpuUsage.TotalTime;
            var count = await IngestAsync(node, part).ConfigureAwait(false);
            stored += count;
            var (elapsed, processor) = (watch.Elapsed, Environment.CpuUsage.TotalTime - before);
            var list = await MillisecondsAsync(() => node.DescribeCorpusAsync(false, new ReportOptions(), default)).ConfigureAwait(false);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{stored} documents: {elapsed.TotalMilliseconds / count:F1} ms a document, {processor.TotalMilliseconds / count:F1} ms of our processor time; list {list:F0} ms")).ConfigureAwait(false);
        }

        await output.WriteLineAsync(await AskAsync($"{stored} documents, 1 node", [node]).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private static async Task WriteIngestAsync(
        TextWriter output, string name, (int Documents, TimeSpan Elapsed) took, (int Documents, TimeSpan Elapsed) usual) =>
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"add, {name}: {took.Documents} documents, {took.Elapsed.TotalMilliseconds / took.Documents:F1} ms each, {took.Elapsed / usual.Elapsed:F2} times the index folder")).ConfigureAwait(false);

    private async Task<(int Documents, TimeSpan Elapsed)> IngestAsync(TemporaryWork work, string? address, int writers)
    {
        var nodes = Enumerable.Range(0, writers)
            .Select(number => address is null && number == 0 ? work.First : work.Node(address)).ToArray();
        var watch = Stopwatch.StartNew();
        var shares = nodes.Select(
            (node, number) => Task.Run(() => IngestAsync(node, [.. _insurers.Where((_, place) => place % writers == number)]))).ToArray();
        var read = (await Task.WhenAll(shares).ConfigureAwait(false)).Sum();
        var elapsed = watch.Elapsed;
        foreach (var node in nodes.Where(node => node != work.First))
        {
            node.Dispose();
        }

        return (read, elapsed);
    }

    private async Task<int> IngestAsync(PolicyDiffWorkspace node, IReadOnlyList<string> insurers)
    {
        string[] folders = [.. Directory.EnumerateDirectories(corpus)
            .SelectMany(year => insurers.Select(insurer => Path.Combine(year, insurer)))
            .Where(Directory.Exists)];
        var result = await node.IngestAsync(new IngestRequest(folders, Prune: false), null, CancellationToken.None).ConfigureAwait(false);
        return result.Count(FileStatus.Read);
    }

    private async Task<string> AskAsync(string name, IReadOnlyList<PolicyDiffWorkspace> nodes)
    {
        await Task.WhenAll(nodes.Select(node => Task.Run(() => SearchAsync(node, 0)))).ConfigureAwait(false);
        var searches = await Task.WhenAll(
            nodes.Select(node => Task.Run(() => TimesAsync(Rounds, round => SearchAsync(node, round))))).ConfigureAwait(false);
        var reports = await Task.WhenAll(
            nodes.Select(node => Task.Run(() => TimesAsync(Rounds / 3, round => ReportAsync(node, round))))).ConfigureAwait(false);
        return $"ask, {name}: search {Spread(searches)}; report of one insurer {Spread(reports)}";
    }

    private static async Task SearchAsync(PolicyDiffWorkspace node, int round) =>
        await node.SearchAsync([new SearchRequest(Questions[round % Questions.Length])], CancellationToken.None).ConfigureAwait(false);

    private async Task ReportAsync(PolicyDiffWorkspace node, int round) => await node.CompareAsync(
        new YearComparison(2022, 2025, Manifest(_insurers[round * 7 % _insurers.Length])),
        new ComparisonSettings(new ReportOptions()),
        CancellationToken.None).ConfigureAwait(false);

    private static string Manifest(string folder) => char.ToUpperInvariant(folder[0]) + folder[1..].Replace('-', ' ');

    private static async Task<double[]> TimesAsync(int rounds, Func<int, Task> ask)
    {
        var times = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            times[round] = await MillisecondsAsync(() => ask(round)).ConfigureAwait(false);
        }

        return times;
    }

    private static async Task<double> MillisecondsAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work().ConfigureAwait(false);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Spread(IEnumerable<double[]> times)
    {
        double[] sorted = [.. times.SelectMany(one => one).Order()];
        return string.Create(
            CultureInfo.InvariantCulture, $"p50 {sorted[sorted.Length / 2]:F1} ms, p95 {sorted[sorted.Length * 95 / 100]:F1} ms");
    }

    /// <summary>A folder for the indexes of nodes, gone when disposed.</summary>
    private sealed class TemporaryWork : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policydiff-stores");
        private int _nodes;

        public TemporaryWork() => First = Node(null);

        /// <summary>The node whose documents stay in its index folder.</summary>
        public PolicyDiffWorkspace First { get; }

        public PolicyDiffWorkspace Node(string? store) => new(new WorkspaceOptions
        {
            WorkingFolder = _folder.FullName,
            IndexFolder = string.Create(CultureInfo.InvariantCulture, $"node{++_nodes}"),
            Store = store,
        });

        public void Dispose()
        {
            First.Dispose();
            _folder.Delete(recursive: true);
        }
    }
}
