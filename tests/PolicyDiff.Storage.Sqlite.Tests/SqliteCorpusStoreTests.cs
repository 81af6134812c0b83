using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;
using PolicyDiff.Testing.Storage;

namespace PolicyDiff.Storage.Sqlite.Tests;

public sealed class SqliteCorpusStoreTests : CorpusStoreContract, IDisposable
{
    private readonly IndexFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task FindAsync_NumberThatFitsNoColumn_IsDamageOfTheIndex()
    {
        await using var store = await OpenAsync();
        await store.SaveAsync(SomeDocument.Make(), default);
        await ChangeAsync("UPDATE document SET first_year = 99999999999999");

        (await Should.ThrowAsync<PolicyDiffException>(() => store.ListAsync(default))).Diagnostic.Code.ShouldBe(StorageDiagnostics.Damaged);
    }

    protected override Task<ICorpusDatabase> OpenAsync(StoreAccess access = StoreAccess.ReadWrite) => _folder.OpenAsync(access);

    protected override Task ChangeAsync(string sql) => _folder.ChangeAsync(sql);
}
