using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;
using PolicyDiff.Testing.Storage;

namespace PolicyDiff.Storage.Sqlite.Tests;

public sealed class SqliteHistoryTests : HistoryStoreContract, IDisposable
{
    private readonly IndexFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SaveHistoryAsync_StoreOpenToRead_IsRefusedAsSuch()
    {
        await (await OpenAsync()).DisposeAsync();
        await using var store = await OpenAsync(StoreAccess.Read);

        (await Should.ThrowAsync<PolicyDiffException>(() => store.SaveHistoryAsync(SomeHistory.Make(), default)))
            .Diagnostic.Code.ShouldBe(StorageDiagnostics.ReadOnly);
    }

    protected override Task<ICorpusDatabase> OpenAsync(StoreAccess access = StoreAccess.ReadWrite) => _folder.OpenAsync(access);

    protected override Task ChangeAsync(string sql) => _folder.ChangeAsync(sql);
}
