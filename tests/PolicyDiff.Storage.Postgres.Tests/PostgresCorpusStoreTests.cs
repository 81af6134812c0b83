using PolicyDiff.Core.Storage;
using PolicyDiff.Testing.Storage;

namespace PolicyDiff.Storage.Postgres.Tests;

[Collection(OneServer.Name)]
public sealed class PostgresCorpusStoreTests(ServerFixture fixture) : CorpusStoreContract, IDisposable
{
    private readonly TestDatabase _database = new(fixture);

    public void Dispose() => _database.Dispose();

    [SkippableFact]
    public async Task SaveAsync_TextWithNul_IsStoredWithTheSignForWhatCannotBeKept()
    {
        await using var store = await OpenAsync();
        var stored = SomeDocument.Make();
        var titled = stored with { Document = stored.Document with { Metadata = stored.Document.Metadata with { Title = "a\0b" } } };

        await store.SaveAsync(titled, default);

        (await store.ListAsync(default)).ShouldHaveSingleItem().Metadata.Title.ShouldBe("a\uFFFDb");
    }

    protected override Task<ICorpusDatabase> OpenAsync(StoreAccess access = StoreAccess.ReadWrite) => _database.OpenAsync(access);

    protected override Task ChangeAsync(string sql)
    {
        _database.Change($"SET search_path = policydiff; {sql}");
        return Task.CompletedTask;
    }
}
