using Lucene.Net.Index;
using Lucene.Net.Store;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Storage;
using PolicyDiff.Search.Lucene.Fields;
using PolicyDiff.Search.Lucene.Indexing;
using PolicyDiff.Storage.Sqlite;
using Directory = System.IO.Directory;

namespace PolicyDiff.Search.Lucene.Tests;

public sealed class LuceneCorpusStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<IndexNotice> _notices = [];
    private string _chain = Some.Chain;
    private int _made;

    private string IndexFolder => Path.Combine(_folder.Path, LuceneCorpusStore.FolderName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task DisposeAsync_RunOfSeveralDocuments_IsOneCommit()
    {
        await SaveAsync(Some.Document("a", "zorg"));
        var before = Commit();

        await SaveAsync(Some.Document("b", "zorg"), Some.Document("c", "zorg"), Some.Document("d", "zorg"));

        Commit().ShouldBe(before + 1);
        (await FindAsync("zorg")).ShouldBe(["a", "b", "c", "d"]);
    }

    [Fact]
    public async Task DisposeAsync_RunThatChangesNothing_IsNoCommit()
    {
        await SaveAsync(Some.Document("a", "zorg"));
        var before = Commit();

        await SaveAsync();

        Commit().ShouldBe(before);
    }

    [Fact]
    public async Task OpenAsync_RunWasKilledBeforeItsCommit_IsMadeGoodByAReader()
    {
        await SaveAsync(Some.Document("a", "oud"));
        await SaveInStoreAsync(Some.Document("b", "nieuw"));

        (await FindAsync("nieuw")).ShouldBe(["b"]);
        _made.ShouldBe(1, "only what differs is made anew");
        _notices.ShouldBe([IndexNotice.Mends]);
        (await FindAsync("oud")).ShouldBe(["a"]);
        _made.ShouldBe(1, "it is made good once");
    }

    [Fact]
    public async Task OpenAsync_RunWasKilledBeforeItsCommit_IsMadeGoodByTheNextRun()
    {
        await SaveAsync(Some.Document("a", "oud"));
        await SaveInStoreAsync(Some.Document("b", "nieuw"));

        await SaveAsync(Some.Document("c", "nieuw"));

        (await FindAsync("nieuw")).ShouldBe(["b", "c"]);
        _made.ShouldBe(1);
    }

    [Fact]
    public async Task OpenAsync_DocumentReplacedInTheStore_IsReplacedInTheIndex()
    {
        await SaveAsync(Some.Document("a", "oud"));
        await SaveInStoreAsync(Some.Document("a", "nieuw", content: 'b'));

        (await FindAsync("oud")).ShouldBeEmpty();
        (await FindAsync("nieuw")).ShouldBe(["a"]);
    }

    [Fact]
    public async Task OpenAsync_IndexAheadOfTheStore_IsTakenBack()
    {
        await SaveAsync(Some.Document("a", "zorg"), Some.Document("b", "zorg"));
        await using (var documents = SqliteCorpusStore.Open(_folder.Path, StoreAccess.ReadWrite))
        {
            await documents.RemoveAsync(new DocumentId("a"), CancellationToken.None);
        }

        (await FindAsync("zorg")).ShouldBe(["b"]);
        _made.ShouldBe(0);
    }

    [Fact]
    public async Task SaveAsync_OtherIdUnderTheSamePath_ReplacesTheDocument()
    {
        await SaveAsync(Some.Document("a", "oud"));
        var renamed = Some.Document("b", "nieuw");
        await SaveAsync(renamed with { Document = renamed.Document with { Source = renamed.Document.Source with { Path = "a.md" } } });

        (await FindAsync("oud")).ShouldBeEmpty();
        (await FindAsync("nieuw")).ShouldBe(["b"]);
        _made.ShouldBe(0);
    }

    [Fact]
    public async Task SaveAsync_PassagesBreakOffOnTheWay_LeavesTheDocumentAsItWas()
    {
        await SaveAsync(Some.Document("a", "oud"));
        var broken = Some.Document("a", "nieuw", content: 'b');
        var passages = broken.Passages!.Passages.Concat(Enumerable.Range(0, 1).Select(_ => (SearchPassage)null!));

        await Should.ThrowAsync<NullReferenceException>(
            () => SaveAsync(broken with { Passages = new DocumentPassages(Some.Chain, passages) }));

        (await FindAsync("oud")).ShouldBe(["a"]);
        (await FindAsync("nieuw")).ShouldBeEmpty();
        _made.ShouldBe(0);
    }

    [Theory]
    [InlineData("segments*")]
    [InlineData("*.cfs")]
    public async Task OpenAsync_DamagedIndex_IsMadeAnew(string files)
    {
        await SaveAsync(Some.Document("a", "zorg"));
        var damaged = Directory.GetFiles(IndexFolder, files);
        foreach (var file in damaged)
        {
            File.WriteAllText(file, "rubbish");
        }

        damaged.ShouldNotBeEmpty();
        (await FindAsync("zorg")).ShouldBe(["a"]);
        _made.ShouldBe(1);
    }

    [Fact]
    public async Task OpenAsync_FileOfTheIndexIsGone_IsMadeAnewByTheNextRun()
    {
        await SaveAsync(Some.Document("a", "zorg"));
        Directory.GetFiles(IndexFolder, "*.cfs").ToList().ForEach(File.Delete);

        await SaveAsync(Some.Document("b", "zorg"));

        (await FindAsync("zorg")).ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task OpenAsync_NoIndexYet_IsMadeOfTheStore()
    {
        await SaveAsync(Some.Document("a", "zorg"));
        Directory.Delete(IndexFolder, recursive: true);

        (await FindAsync("zorg")).ShouldBe(["a"]);
    }

    [Fact]
    public async Task OpenAsync_IndexOfAnotherFormat_IsMadeAnew()
    {
        await SaveAsync(Some.Document("a", "zorg"));
        SetCommitData("format", "2");

        (await FindAsync("zorg")).ShouldBe(["a"]);
        _made.ShouldBe(1);
    }

    [Fact]
    public async Task OpenAsync_TermsOfAnotherChain_AreMadeAnew()
    {
        await SaveAsync(Some.Document("a", "zorg"), Some.Document("b", "zorg"));
        _chain = "test/2";

        (await FindAsync("zorg")).ShouldBe(["a", "b"]);
        (await FindAsync("zorg")).ShouldBe(["a", "b"]);
        _made.ShouldBe(2, "once each");
    }

    [Fact]
    public async Task OpenAsync_AnotherRunIsStoring_AnswersFromTheStateBeforeItAndSaysSo()
    {
        await SaveAsync(Some.Document("a", "zorg"), Some.Document("b", "zorg"));
        await using var writer = await OpenAsync(toWrite: true);
        await writer.SaveAsync(Some.Document("b", "nieuw", content: 'b'), CancellationToken.None);
        await writer.SaveAsync(Some.Document("c", "zorg"), CancellationToken.None);
        await using var reader = await OpenAsync(toWrite: false);

        (await FindAsync(reader, "zorg")).ShouldBe(["a"], "the store holds another edition of b by now");
        (await FindAsync(reader, "nieuw")).ShouldBeEmpty();
        (await reader.SearchIndex.CountAsync(Some.Word("zorg"), CancellationToken.None)).Total.ShouldBe(1);
        (reader.Lag!.Code, reader.Lag.Severity, reader.Lag.Arguments[0])
            .ShouldBe((StorageDiagnostics.SearchIndexLags, DiagnosticSeverity.Warning, "2"));
    }

    [Fact]
    public async Task SearchAsync_ReaderOpenWhileARunEnds_KeepsItsStateAndTheNextOneSeesTheNew()
    {
        await SaveAsync(Some.Document("a", "zorg"));
        await using var reader = await OpenAsync(toWrite: false);
        await SaveAsync(Some.Document("b", "zorg"));

        (await FindAsync(reader, "zorg")).ShouldBe(["a"]);
        (await FindAsync("zorg")).ShouldBe(["a", "b"]);
        reader.Lag.ShouldBeNull();
    }

    [Fact]
    public async Task SaveAsync_AnotherRunIsStoring_WaitsWithAWordAndThenRefuses()
    {
        await using var first = await OpenAsync(toWrite: true);
        await first.SaveAsync(Some.Document("a", "zorg"), CancellationToken.None);

        var refusal = await Should.ThrowAsync<PolicyDiffException>(() => SaveAsync(Some.Document("b", "zorg")));

        (refusal.Diagnostic.Code, refusal.Diagnostic.Arguments[0]).ShouldBe((StorageDiagnostics.Locked, "0"));
        (await first.ListAsync(CancellationToken.None)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task SaveAsync_TheOtherRunEndsMeanwhile_GoesOn()
    {
        var first = await OpenAsync(toWrite: true);
        await first.SaveAsync(Some.Document("a", "zorg"), CancellationToken.None);
        var waits = new TaskCompletionSource();
        var second = Some.StoreAsync(_folder.Path,
            change: options => options with { WriterWait = TimeSpan.FromMinutes(1), Notices = new Listener(_ => waits.TrySetResult()) });

        await waits.Task;
        await first.DisposeAsync();
        await using (var store = await second)
        {
            await store.SaveAsync(Some.Document("b", "zorg"), CancellationToken.None);
        }

        (await FindAsync("zorg")).ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task OpenAsync_AnotherRunIsStoringAndThereIsNoIndex_WaitsAndRefuses()
    {
        await SaveInStoreAsync(Some.Document("a", "zorg"));
        using var directory = FSDirectory.Open(IndexFolder);
        using var writer = new IndexWriter(directory, WriterSettings.Make(OpenMode.CREATE));

        (await Should.ThrowAsync<PolicyDiffException>(() => FindAsync("zorg"))).Diagnostic.Code.ShouldBe(StorageDiagnostics.Locked);
        _notices.ShouldContain(IndexNotice.WaitsForWriter);
    }

    [Fact]
    public void Generation_SameDocumentsInAnyOrder_IsTheSame()
    {
        DocumentStamp[] stamps = [new("a", "a.md", "1"), new("b", "b.md", "1")];

        DocumentStamp.Generation(stamps).ShouldBe(DocumentStamp.Generation(stamps.Reverse()));
        DocumentStamp.Generation(stamps).ShouldNotBe(DocumentStamp.Generation([stamps[0], stamps[1] with { Edition = "2" }]));
        DocumentStamp.Generation(stamps).ShouldNotBe(DocumentStamp.Generation(stamps.Take(1)));
    }

    [Fact]
    public void ToTerm_StampWithAnyPath_ComesBack()
    {
        var stamp = new DocumentStamp("a", "map/b\u0001 c\n.md", "sha 1; search x/1");

        DocumentStamp.FromTerm(stamp.ToTerm()).ShouldBe(stamp);
    }

    private Task<LuceneCorpusStore> OpenAsync(bool toWrite) => Some.StoreAsync(
        _folder.Path, toWrite, options => options with
        {
            AnalyzerId = _chain,
            PassagesOf = PassagesOf,
            Notices = new Listener(_notices.Add)
        });

    private async Task SaveAsync(params StoredDocument[] documents)
    {
        await using var store = await OpenAsync(toWrite: true);
        foreach (var document in documents)
        {
            await store.SaveAsync(document, CancellationToken.None);
        }
    }

    /// <summary>What a run leaves that is killed before its commit.</summary>
    private async Task SaveInStoreAsync(StoredDocument document)
    {
        await using var documents = SqliteCorpusStore.Open(_folder.Path, StoreAccess.ReadWrite);
        await documents.SaveAsync(document, CancellationToken.None);
    }

    private async Task<IReadOnlyList<string>> FindAsync(string word)
    {
        await using var store = await OpenAsync(toWrite: false);
        return await FindAsync(store, word);
    }

    private static async Task<IReadOnlyList<string>> FindAsync(LuceneCorpusStore store, string word) =>
        [.. (await store.SearchIndex.SearchAsync(Some.Word(word), CancellationToken.None)).Hits.Select(hit => hit.Document.Value)];

    /// <summary>The number of the last commit.</summary>
    private long Commit()
    {
        using var directory = FSDirectory.Open(IndexFolder);
        return SegmentInfos.GetLastCommitGeneration(directory);
    }

    private void SetCommitData(string key, string value)
    {
        using var directory = FSDirectory.Open(IndexFolder);
        using var writer = new IndexWriter(directory, WriterSettings.Make(OpenMode.APPEND));
        writer.SetCommitData(new Dictionary<string, string>(writer.CommitData) { [key] = value });
    }

    private DocumentPassages PassagesOf(PolicyDocument document, IReadOnlyList<Requirement> requirements)
    {
        _made++;
        return Some.Passages(document, requirements);
    }

    private sealed class Listener(Action<IndexNotice> hear) : IProgress<IndexNotice>
    {
        public void Report(IndexNotice value) => hear(value);
    }
}
