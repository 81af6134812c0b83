using System.Globalization;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Processes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Storage;
using PolicyDiff.Extraction;
using PolicyDiff.Ingestion;
using PolicyDiff.Search.Indexing;
using PolicyDiff.Storage.Sqlite;

namespace PolicyDiff.Benchmarks;

/// <summary>
/// Reads documents again and again, and prints what each stage costs beside <c>pdftotext -bbox-layout</c> alone on the same files.
/// </summary>
/// <remarks>
/// Figures are seconds of processor time, programs included, so they say what one core would take; the
/// first rounds, in which code is still being compiled, are shown and left out of the medians.
/// </remarks>
internal sealed class IngestionBenchmark(IReadOnlyList<string> paths, int rounds) : IDisposable
{
    private const int WarmUp = 5;

    private static readonly string[] Columns = ["pdftotext", "pages", "structure", "extraction", "passages", "store"];

    private readonly TimedPdfEngine _engine = new();
    private readonly RequirementExtractor _extractor = new();
    private readonly PassageBuilder _passages = new();
    private readonly ToolRunner _runner = new(static program => throw new FileNotFoundException(program));

    /// <summary>Runs all rounds.</summary>
    public void Run(TextWriter output)
    {
        List<double[]> all = [];
        output.WriteLine("round  " + string.Join("  ", Columns.Select(column => column.PadLeft(10))));
        for (var round = 0; round < rounds + WarmUp; round++)
        {
            double[] figures = Round();
            all.Add(figures);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{round,5}  {Line(figures)}"));
        }

        var medians = Enumerable.Range(0, Columns.Length)
            .Select(column => Median(all.Skip(WarmUp).Select(figures => figures[column]))).ToArray();
        output.WriteLine("median " + Line(medians));
        Ratio(output, "structure and extraction", all, last: 3);
        Ratio(output, "with passages and store", all, last: 5);
    }

    /// <summary>Ends the processes of the engine.</summary>
    public void Dispose() => _engine.Dispose();

    private static void Ratio(TextWriter output, string name, List<double[]> all, int last)
    {
        var ratio = Median(all.Skip(WarmUp).Select(figures => figures[1..(last + 1)].Sum() / figures[0]));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {ratio:F2} times pdftotext -bbox-layout alone"));
    }

    private static string Line(double[] figures) =>
        string.Join("  ", figures.Select(figure => figure.ToString("F2", CultureInfo.InvariantCulture).PadLeft(10)));

    private static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private double[] Round()
    {
        var yardstick = ProcessorTime.Of(() => paths.ToList().ForEach(PdfToText));
        _engine.Reset();
        List<PolicyDocument> documents = [];
        var reading = ProcessorTime.Of(() => documents = [.. paths.Select(Read)]);
        List<IReadOnlyList<Requirement>> requirements = [];
        var extraction = ProcessorTime.Of(() => requirements = [.. documents.Select(_extractor.Extract)]);
        List<StoredDocument> stored = [];
        var passages = ProcessorTime.Of(() => stored = [.. documents.Zip(requirements, (document, taken) =>
            new StoredDocument(document, taken, "benchmark") { Passages = Passages(document, taken) })]);
        var store = ProcessorTime.Of(() => Store(stored));
        return [yardstick, _engine.Pages, reading - _engine.Pages, extraction, passages, store];
    }

    /// <summary>All passages, made here and not while they are stored, so that either has its own figure.</summary>
    private DocumentPassages Passages(PolicyDocument document, IReadOnlyList<Requirement> requirements)
    {
        var made = _passages.Build(document, requirements);
        return made with { Passages = [.. made.Passages] };
    }

    private void PdfToText(string path)
    {
        if (Path.GetExtension(path) == ".pdf")
        {
            _runner.Run(
                "pdftotext",
                ["-bbox-layout", path, "-"],
                new ToolLimits(TimeSpan.FromMinutes(5), 1L << 32, 1L << 30),
                static reader => reader.ReadToEnd(),
                CancellationToken.None);
        }
    }

    private PolicyDocument Read(string path)
    {
        var reader = DocumentReaders.Create(_engine).For(path) ?? throw new ArgumentException($"no reader for {path}");
        var read = reader.Read(new SourceFile(path, Path.GetFullPath(path), File.ReadAllBytes(path)), null, CancellationToken.None);
        return read.Document ?? throw new ArgumentException($"{path} is not read");
    }

    private static void Store(List<StoredDocument> documents)
    {
        var folder = Directory.CreateTempSubdirectory("policydiff-benchmark");
        try
        {
            Task.Run(async () =>
            {
                await using var store = SqliteCorpusStore.Open(folder.FullName, StoreAccess.ReadWrite);
                foreach (var document in documents)
                {
                    await store.SaveAsync(document, CancellationToken.None).ConfigureAwait(false);
                }
            }).GetAwaiter().GetResult();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
