using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;
using PolicyDiff.Testing.Storage;

namespace PolicyDiff.Storage.Postgres.Tests;

[Collection(OneServer.Name)]
public sealed class PostgresReaderStoreTests(ServerFixture fixture) : ReaderStoreContract, IDisposable
{
    private readonly TestDatabase _database = new(fixture);

    public void Dispose() => _database.Dispose();

    [SkippableTheory]
    [InlineData("""{"schemaVersion": 2, "seen": [], "settled": []}""")]
    [InlineData("""{"schemaVersion": 1, "seen": [""")]
    public async Task FindNotesAsync_NotesThatNoVersionWrote_SayThatTheStoreIsDamaged(string notes)
    {
        var store = await OpenAsync();
        _database.Change($"INSERT INTO policydiff.reader (id, notes) VALUES ('anna', '{notes}')");

        (await Should.ThrowAsync<PolicyDiffException>(() => store.FindNotesAsync("anna", default))).Diagnostic.Code.ShouldBe(StorageDiagnostics.Damaged);
    }

    protected override async Task<IReaderStore> OpenAsync()
    {
        await _database.OpenAsync(StoreAccess.ReadWrite);
        return _database.Server.Readers;
    }
}
