using Lucene.Net.Store;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Storage;
using PolicyDiff.Search.Lucene.Indexing;
using PolicyDiff.Storage.Sqlite;
using Directory = System.IO.Directory;

namespace PolicyDiff.Search.Lucene.Tests;

public sealed class LuceneCorpusStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _made;

    private string IndexFolder => Path.Combine(_folder.Path, LuceneCorpusStore.FolderName);

    [Fact]
    public async Task OpenAsync_StopBetweenStoreAndIndex_IsMadeGood()
    {
        await SaveAsync(Some.Document("a", "oud"));
        await using (var documents = SqliteCorpusStore.Open(_folder.Path, StoreAccess.ReadWrite))
        {
            await documents.SaveAsync(Some.Document("b", "nieuw"), CancellationToken.None);
        }

        (await FindAsync("nieuw")).ShouldBe(["b"]);
        _made.ShouldBe(1, "only what differs is made anew");
        (await FindAsync("oud")).ShouldBe(["a"]);
        _made.ShouldBe(1, "it is made good once");
    }

    [Fact]
    public async Task OpenAsync_DocumentReplacedInTheStore_IsReplacedInTheIndex()
    {
        await SaveAsync(Some.Document("a", "oud"));
        await using (var documents = SqliteCorpusStore.Open(_folder.Path, StoreAccess.ReadWrite))
        {
            await documents.SaveAsync(Some.Document("a", "nieuw", content: 'b'), CancellationToken.None);
        }

        (await FindAsync("oud")).ShouldBeEmpty();
        (await FindAsync("nieuw")).ShouldBe(["a"]);
    }

    [Fact]
    public async Task OpenAsync_DocumentGoneFromTheStore_IsGoneFromTheIndex()
    {
        await SaveAsync(Some.Document("a", "zorg"));
        await using (var documents = SqliteCorpusStore.Open(_folder.Path, StoreAccess.ReadWrite))
        {
            await documents.RemoveAsync(new DocumentId("a"), CancellationToken.None);
        }

        (await FindAsync("zorg")).ShouldBeEmpty();
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
    public async Task OpenAsync_DamagedIndex_IsMadeAnew()
    {
        await SaveAsync(Some.Document("a", "zorg"));
        foreach (var file in Directory.EnumerateFiles(IndexFolder, "segments*"))
        {
            File.WriteAllText(file, "rubbish");
        }

        (await FindAsync("zorg")).ShouldBe(["a"]);
        _made.ShouldBe(1);
    }

    [Fact]
    public async Task OpenAsync_NoIndexYet_IsMadeOfTheStore()
    {
        await SaveAsync(Some.Document("a", "zorg"));
        Directory.Delete(IndexFolder, recursive: true);

        (await FindAsync("zorg")).ShouldBe(["a"]);
    }

    [Fact]
    public void OpenToWrite_AnotherWriter_IsRefusedWhileReadersGoOn()
    {
        using var first = new LuceneIndex(IndexFolder, TimeSpan.Zero);
        first.Replace(new DocumentStamp("a", "a.md", "1"), Some.Document("a", "zorg").Passages);
        using var second = new LuceneIndex(IndexFolder, TimeSpan.FromMilliseconds(50));

        Should.Throw<LockObtainFailedException>(() => second.OpenToWrite());
        second.Generation.ShouldBe(first.Generation);
        second.Read(searcher => searcher.SectionCount).ShouldBe(1);
    }

    [Fact]
    public void Generation_SameDocumentsInAnyOrder_IsTheSame()
    {
        DocumentStamp[] stamps = [new("a", "a.md", "1"), new("b", "b.md", "1")];

        DocumentStamp.Generation(stamps).ShouldBe(DocumentStamp.Generation(stamps.Reverse()));
        DocumentStamp.Generation(stamps).ShouldNotBe(DocumentStamp.Generation([stamps[0], stamps[1] with { Edition = "2" }]));
        DocumentStamp.Generation(stamps).ShouldNotBe(DocumentStamp.Generation(stamps.Take(1)));
    }

    public void Dispose() => _folder.Dispose();

    private Task<LuceneCorpusStore> OpenAsync(StoreAccess access) =>
        LuceneCorpusStore.OpenAsync(SqliteCorpusStore.Open(_folder.Path, access), _folder.Path, PassagesOf, CancellationToken.None);

    private async Task SaveAsync(StoredDocument document)
    {
        await using var store = await OpenAsync(StoreAccess.ReadWrite);
        await store.SaveAsync(document, CancellationToken.None);
    }

    private async Task<IReadOnlyList<string>> FindAsync(string word)
    {
        await using var store = await OpenAsync(StoreAccess.Read);
        return [.. (await store.SearchIndex.SearchAsync(Some.Word(word), CancellationToken.None)).Hits.Select(hit => hit.Document.Value)];
    }

    private DocumentPassages PassagesOf(PolicyDocument document, IReadOnlyList<Requirement> requirements)
    {
        _made++;
        return Some.Passages(document, requirements);
    }
}
