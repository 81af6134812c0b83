using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Sqlite.Tests;

/// <summary>An index folder that is gone after the test.</summary>
internal sealed class IndexFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Task<ICorpusDatabase> OpenAsync(StoreAccess access) => Task.FromResult<ICorpusDatabase>(SqliteCorpusStore.Open(_folder.Path, access));

    public async Task ChangeAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={_folder.File(SqliteCorpusStore.FileName)};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        (await command.ExecuteNonQueryAsync()).ShouldBePositive();
    }

    public void Dispose() => _folder.Dispose();
}
