using PolicyDiff.Core.Search;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Core.Storage;
using PolicyDiff.Testing.Search;

namespace PolicyDiff.Search.Lucene.Tests;

public sealed class LuceneSearchIndexTests : SearchIndexContract, IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private LuceneCorpusStore? _store;

    protected override ICorpusStore Store => _store!;

    protected override ISearchIndex Index => _store!.SearchIndex;

    public async Task InitializeAsync() => _store = await Some.StoreAsync(_folder.Path);

    public async Task DisposeAsync() => await Store.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SearchAsync_VeryManyDocumentsAskedFor_AreAllLookedAt()
    {
        await SaveAsync("d1500", ["x"], ["zorg"]);
        var asked = Enumerable.Range(0, 2_000).Select(i => new Core.Documents.DocumentId($"d{i}")).ToArray();

        (await FindAsync(Some.Word("zorg") with { Filter = new SearchFilter { Documents = asked } })).ShouldBe(["d1500"]);
    }

    [Fact]
    public async Task SearchAsync_PassageOfVeryManyTerms_IsFoundWithAllItsMarks()
    {
        await SaveAsync("a", ["x"], [.. Enumerable.Range(0, 40_000).Select(i => $"w{i}")]);

        var hits = (await Index.SearchAsync(Some.Word("w39999"), CancellationToken.None)).Hits;

        hits.ShouldHaveSingleItem().TermMarks.Count.ShouldBeGreaterThan(39_990);
    }

    [Fact]
    public async Task SaveAsync_TermOfImmenseLength_IsPassedOver()
    {
        await SaveAsync("a", ["x"], [new string('z', 40_000), "zorg"]);

        (await FindAsync(Some.Word("zorg"))).ShouldBe(["a"]);
    }
}
