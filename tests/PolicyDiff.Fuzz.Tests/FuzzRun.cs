using System.Text;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Search;
using PolicyDiff.Fuzz.Tests.Mutators;
using PolicyDiff.Ingestion.Metadata;
using PolicyDiff.Ingestion.Sources;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Ingest;
using PolicyDiff.Pipeline.Tables;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Pdf;

namespace PolicyDiff.Fuzz.Tests;

/// <summary>
/// Gives damaged files to the program and gathers what it should not have done:
/// an answer or a refusal is right, an error of its own is not.
/// </summary>
internal sealed class FuzzRun : IDisposable
{
    private const string OwnError = "PD9002";
    private const double LeastWords = 0.95;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policydiff-fuzz-");
    private readonly PolicyDiffWorkspace _workspace;
    private readonly List<string> _findings = [];
    private readonly Dictionary<byte[], int> _words = [];

    public FuzzRun() =>
        _workspace = new PolicyDiffWorkspace(new WorkspaceOptions { WorkingFolder = _folder.FullName, OcrEngine = new NoOcr() });

    /// <summary>What went wrong, with the number of the file.</summary>
    public IReadOnlyList<string> Findings => _findings;

    public void Dispose()
    {
        _workspace.Dispose();
        if (_findings.Count == 0)
        {
            _folder.Delete(recursive: true);
        }
    }

    /// <summary>Reads damaged documents, and compares each with the whole one.</summary>
    public Task DocumentsAsync(FuzzedFormat format, IEnumerable<int> numbers) => EachAsync(format, numbers, async (number, seed, file) =>
    {
        var whole = "whole" + format.Extension;
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, whole), seed);
        var document = (await _workspace.ShowAsync(file, null, CancellationToken.None)).Document;
        await _workspace.CompareAsync(new SideComparison(whole, file), new ComparisonSettings(new ReportOptions()), CancellationToken.None);
        if (format == Formats.Pdf && document.Diagnostics.Count == 0)
        {
            var expected = await WordsOfSeedAsync(seed, whole);
            var kept = WordsOf(document);
            if (kept < LeastWords * expected)
            {
                _findings.Add($"{number}: {kept} of {expected} words, and not a word about it ({file})");
            }
        }
    });

    /// <summary>Reads one document and compares it with itself.</summary>
    public Task DocumentAsync(string extension, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return DocumentsAsync(new FuzzedFormat(extension, [bytes], new Unchanged()), [0]);
    }

    /// <summary>Reads a folder with a damaged manifest.</summary>
    public Task ManifestsAsync(IEnumerable<int> numbers) => EachAsync(Formats.Manifest, numbers, async (_, _, file) =>
    {
        var folder = _folder.CreateSubdirectory("corpus").FullName;
        File.Copy(Path.Combine(_folder.FullName, file), Path.Combine(folder, "manifest.yaml"), overwrite: true);
        await File.WriteAllBytesAsync(Path.Combine(folder, "a.md"), Formats.Markdown.Seeds[0][..400]);
        Check((await _workspace.IngestAsync(new IngestRequest(["corpus"], Prune: false), null, CancellationToken.None)).Files);
    });

    /// <summary>Reads damaged lists of sources; nobody is asked.</summary>
    public Task SourcesAsync(IEnumerable<int> numbers) => EachAsync(Formats.Sources, numbers, (_, bytes, file) =>
    {
        var reading = SourceListReader.Read(Encoding.UTF8.GetString(bytes), file);
        reading.Sources.ShouldAllBe(source => source.Address.Scheme.StartsWith("http"));
        return Task.CompletedTask;
    });

    /// <summary>Adds an entry to damaged manifests: what stands there stays, or nothing is added.</summary>
    public Task ExtensionsAsync(IEnumerable<int> numbers) => EachAsync(Formats.Manifest, numbers, (_, bytes, _) =>
    {
        var yaml = Encoding.UTF8.GetString(bytes);
        var made = ManifestWriter.Append(yaml, new ManifestEntry { Path = "2026/a.md", Insurer = "Amber", Source = "https://a.example" });
        (made ?? yaml).ShouldStartWith(yaml, Case.Sensitive);
        return Task.CompletedTask;
    });

    /// <summary>Makes tables with damaged themes.</summary>
    public async Task ThemesAsync(IEnumerable<int> numbers)
    {
        await FillIndexAsync();
        await EachAsync(Formats.Themes, numbers, async (_, _, file) =>
            await _workspace.MakeTableAsync(new TableRequest(new ReportOptions()) { Themes = file }, CancellationToken.None));
    }

    /// <summary>Asks damaged questions.</summary>
    public async Task QueriesAsync(IEnumerable<int> numbers)
    {
        await FillIndexAsync();
        await EachAsync(Formats.Query, numbers, async (_, _, file) =>
        {
            var query = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(Path.Combine(_folder.FullName, file)));
            await _workspace.SearchAsync([new SearchRequest(query)], CancellationToken.None);
        });
    }

    private async Task FillIndexAsync()
    {
        var files = Directory.EnumerateFiles(TestCorpus.PathOf("corpus"), "*.md", SearchOption.AllDirectories).ToList();
        Check((await _workspace.IngestAsync(new IngestRequest(files, Prune: false), null, CancellationToken.None)).Files);
    }

    private async Task EachAsync(FuzzedFormat format, IEnumerable<int> numbers, Func<int, byte[], string, Task> use)
    {
        foreach (var number in numbers)
        {
            var (seed, mutant) = format.Make(number);
            var file = $"{number}{format.Extension}";
            var path = Path.Combine(_folder.FullName, file);
            await File.WriteAllBytesAsync(path, mutant);
            var before = _findings.Count;
            try
            {
                await use(number, seed, file);
            }
            catch (PolicyDiffException refusal) when (refusal.Diagnostic.Code is not OwnError)
            {
                // It says what is wrong: that is all a damaged file can ask for.
            }
            catch (Exception error)
            {
                _findings.Add($"{number}: {error.GetType().Name} {error.Message} ({path})\n{error.StackTrace}");
            }

            if (_findings.Count == before)
            {
                File.Delete(path);
            }
        }
    }

    private void Check(IEnumerable<FileOutcome> files) => _findings.AddRange(files
        .SelectMany(file => file.Diagnostics.Select(diagnostic => (file.Path, diagnostic)))
        .Where(entry => entry.diagnostic.Code is OwnError)
        .Select(entry => $"{entry.Path}: {string.Join(' ', entry.diagnostic.Arguments)}"));

    private async Task<int> WordsOfSeedAsync(byte[] seed, string whole)
    {
        if (!_words.TryGetValue(seed, out var words))
        {
            _words[seed] = words = WordsOf((await _workspace.ShowAsync(whole, null, CancellationToken.None)).Document);
        }

        return words;
    }

    private static int WordsOf(PolicyDocument document) =>
        DocumentTexts.Of(document).Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    private sealed class Unchanged : IMutator
    {
        public byte[] Mutate(byte[] seed, Random chance) => seed;
    }
}
