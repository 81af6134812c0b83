using PolicyDiff.Core.Storage;
using PolicyDiff.Testing.Storage;

namespace PolicyDiff.Storage.Postgres.Tests;

[Collection(OneServer.Name)]
public sealed class PostgresHistoryTests(ServerFixture fixture) : HistoryStoreContract, IDisposable
{
    private readonly TestDatabase _database = new(fixture);

    public void Dispose() => _database.Dispose();

    protected override Task<ICorpusDatabase> OpenAsync(StoreAccess access = StoreAccess.ReadWrite) => _database.OpenAsync(access);

    protected override Task ChangeAsync(string sql)
    {
        _database.Change($"SET search_path = policydiff; {sql}");
        return Task.CompletedTask;
    }
}
