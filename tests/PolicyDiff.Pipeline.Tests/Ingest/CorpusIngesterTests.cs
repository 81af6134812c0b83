using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Storage;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Metadata;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Pipeline.Ingest;
using PolicyDiff.Search.Indexing;
using PolicyDiff.Search.Lucene;
using PolicyDiff.Storage.Sqlite;

namespace PolicyDiff.Pipeline.Tests.Ingest;

public sealed class CorpusIngesterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeReader _reader = new();
    private readonly RecognitionRelay _recognition = new();
    private string? _insurer;
    private PathRules _rules = PathRules.OfThisSystem;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task IngestAsync_Twice_ReadsNothingTheSecondTime()
    {
        _folder.Write("c/a.md", "een");
        _folder.Write("c/b.md", "twee");

        (await Ingest()).Count(FileStatus.Read).ShouldBe(2);
        (await Ingest()).Count(FileStatus.Unchanged).ShouldBe(2);

        _reader.Count.ShouldBe(2);
        (await Titles()).ShouldBe(["een", "twee"]);
    }

    [Fact]
    public async Task IngestAsync_ContentChanged_ReplacesThatDocument()
    {
        _folder.Write("c/a.md", "een");
        _folder.Write("c/b.md", "twee");
        await Ingest();
        _folder.Write("c/a.md", "anders");

        (await Ingest()).Count(FileStatus.Read).ShouldBe(1);

        (await Titles()).ShouldBe(["anders", "twee"]);
    }

    [Fact]
    public async Task IngestAsync_OtherReaderVersionOrManifest_ReadsAgain()
    {
        _folder.Write("c/a.md", "een");
        await Ingest();

        (await Ingest(reader: new FakeReader("2"))).Count(FileStatus.Read).ShouldBe(1);
        _folder.Write("c/manifest.yaml", "a.md");
        _insurer = "Amber";
        (await Ingest()).Count(FileStatus.Read).ShouldBe(1);
        _insurer = "Zilver";
        (await Ingest()).Count(FileStatus.Read).ShouldBe(1);
        (await Ingest()).Count(FileStatus.Unchanged).ShouldBe(1);
    }

    [Fact]
    public async Task IngestAsync_OneRefusedAndOneMistake_TheOthersGoOn()
    {
        _folder.Write("c/a.md", "weiger");
        _folder.Write("c/b.md", "val om");
        _folder.Write("c/c.md", "goed");

        var result = await Ingest();

        result.Files.Select(file => file.Status).ShouldBe([FileStatus.Refused, FileStatus.Refused, FileStatus.Read]);
        result.AllDiagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(["PD1001", PipelineDiagnostics.DocumentFailed]);
        result.Files[1].Diagnostics[0].Arguments[0].ShouldContain("omgevallen");
    }

    [Fact]
    public async Task IngestAsync_MistakeWhilePassagesAreMade_TheOthersGoOn()
    {
        _folder.Write("c/a.md", FakeExtractor.WithoutPlace);
        _folder.Write("c/b.md", "goed");

        var result = await Ingest();

        result.Files.Select(file => file.Status).ShouldBe([FileStatus.Refused, FileStatus.Read]);
        result.Files[0].Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(PipelineDiagnostics.DocumentFailed);
        (await Titles()).ShouldBe(["goed"]);
    }

    [Fact]
    public async Task IngestAsync_LongDocument_IsIndexedToItsLastRequirement()
    {
        _folder.Write("c/a.md", FakeExtractor.Long);

        await Ingest();

        await using var corpus = await OpenAsync(StoreAccess.Read);
        var sections = (await corpus.ListAsync(default)).ShouldHaveSingleItem().SectionCount;
        (await corpus.SearchIndex.StatusAsync(default)).PassageCount.ShouldBe(sections + FakeExtractor.LongCount);
    }

    [Fact]
    public async Task IngestAsync_SameNameAndContentTwice_ReadsTheFirst()
    {
        _folder.Write("c/1/a.md", "een");
        _folder.Write("c/2/a.md", "een");
        _folder.Write("c/3/a.md", "eem");

        var result = await Ingest();

        result.Files.Select(file => file.Status).ShouldBe([FileStatus.Read, FileStatus.Refused, FileStatus.Read]);
        result.Files[1].Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Info);
    }

    [Fact]
    public async Task IngestAsync_FileGone_StaysUnlessPruned()
    {
        var gone = _folder.Write("c/a.md", "een");
        _folder.Write("c/b.md", "twee");
        _folder.Write("d/e.md", "drie");
        await Ingest("c", "d");
        File.Delete(gone);
        File.Delete(Path.Combine(_folder.Path, "d", "e.md"));

        await Ingest("c");
        (await Titles()).Count.ShouldBe(3);

        var result = await Ingest(prune: true, "c");
        result.Count(FileStatus.Pruned).ShouldBe(1);
        (await Titles()).ShouldBe(["drie", "twee"]);
    }

    [Fact]
    public async Task IngestAsync_FolderRenamedInCaseOnly_PrunesNothingWhereTheSystemIgnoresCase()
    {
        _folder.Write("c/a.md", "een");
        _folder.Write("c/gone.md", "twee");
        await Ingest("c");
        _rules = new PathRules(IgnoresCase: true);
        Directory.Move(Path.Combine(_folder.Path, "c"), Path.Combine(_folder.Path, "x"));
        Directory.Move(Path.Combine(_folder.Path, "x"), Path.Combine(_folder.Path, "C"));
        File.Delete(Path.Combine(_folder.Path, "C", "gone.md"));

        var result = await Ingest(prune: true, "c");

        result.Files.Where(file => file.Status == FileStatus.Pruned).Select(file => file.Path).ShouldBe(["c/gone.md"]);
        (await Titles()).ShouldBe(["een"]);
    }

    [Fact]
    public async Task IngestAsync_FileTypeWithoutReader_IsRefused()
    {
        _folder.Write("c/a.docx", "een");

        var result = await Ingest("c/a.docx");

        result.Files.ShouldHaveSingleItem().Diagnostics[0].Arguments.ShouldBe([".docx", ".md"]);
    }

    [Fact]
    public async Task IngestAsync_Progress_CountsToTheEnd()
    {
        for (var i = 0; i < 8; i++)
        {
            _folder.Write($"c/{i}.md", $"tekst {i}");
        }

        var heard = new HeardProgress();
        await using var store = SqliteCorpusStore.Open(Path.Combine(_folder.Path, "index"), StoreAccess.ReadWrite);
        await Ingester(store, _reader).IngestAsync(new IngestRequest(["c"], false), heard, default);

        heard.Done.Order().ShouldBe(Enumerable.Range(1, 8));
    }

    [Fact]
    public async Task IngestAsync_PageRecognised_IsHeardBetweenTheFiles()
    {
        _folder.Write("c/scan.md", "een");
        var heard = new HeardProgress();
        _reader.OnRead = () => _recognition.Report(new OcrProgress("c/scan.md", 1, 3));
        await using var store = SqliteCorpusStore.Open(Path.Combine(_folder.Path, "index"), StoreAccess.ReadWrite);

        await Ingester(store, _reader).IngestAsync(new IngestRequest(["c"], false), heard, default);
        _recognition.Report(new OcrProgress("c/scan.md", 2, 3));

        heard.Pages.ShouldBe([new OcrProgress("c/scan.md", 1, 3)], "nobody listens once the reading is over");
        heard.Done.ShouldBe([0, 1]);
    }

    private Task<IngestResult> Ingest(params string[] paths) => Ingest(prune: false, paths);

    private Task<IngestResult> Ingest(bool prune, params string[] paths) => Ingest(_reader, prune, paths);

    private async Task<IngestResult> Ingest(FakeReader reader, bool prune = false, params string[] paths)
    {
        await using var corpus = await OpenAsync(StoreAccess.ReadWrite);
        return await Ingester(corpus, reader).IngestAsync(new IngestRequest(paths.Length == 0 ? ["c"] : paths, prune), null, default);
    }

    private Task<LuceneCorpusStore> OpenAsync(StoreAccess access)
    {
        var (folder, passages) = (Path.Combine(_folder.Path, "index"), new PassageBuilder());
        var options = new LuceneStoreOptions
        {
            IndexFolder = folder,
            AnalyzerId = passages.AnalyzerId,
            PassagesOf = passages.Build,
            ToWrite = access == StoreAccess.ReadWrite,
        };
        return LuceneCorpusStore.OpenAsync(SqliteCorpusStore.Open(folder, access), options, default);
    }

    private CorpusIngester Ingester(ICorpusStore store, FakeReader reader) => new(
        new InputFiles(_folder.Shown with { Rules = _rules }, reader.FileExtensions),
        new Manifests(
            _folder.Shown, (full, _) => new ManifestReading([new ManifestEntry { Path = File.ReadAllText(full), Insurer = _insurer }], [])),
        new DocumentProcessor(
            path => path.EndsWith(".md", StringComparison.Ordinal) ? reader : null,
            reader.FileExtensions,
            new FakeExtractor(),
            new PassageBuilder()),
        store,
        _recognition);

    private async Task<IReadOnlyList<string>> Titles()
    {
        await using var store = SqliteCorpusStore.Open(Path.Combine(_folder.Path, "index"), StoreAccess.Read);
        return [.. (await store.ListAsync(default)).Select(document => document.Metadata.Title)];
    }

    private sealed class HeardProgress : IProgress<IngestProgress>
    {
        public List<int> Done { get; } = [];

        public List<OcrProgress> Pages { get; } = [];

        public void Report(IngestProgress value)
        {
            lock (Done)
            {
                Done.Add(value.Done);
                Pages.AddRange(value.Recognition is { } page ? [page] : []);
            }
        }
    }
}
