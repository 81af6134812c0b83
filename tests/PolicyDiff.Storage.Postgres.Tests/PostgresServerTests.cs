using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;
using PolicyDiff.Testing.Storage;

namespace PolicyDiff.Storage.Postgres.Tests;

/// <summary>What goes wrong with a server: each is told apart, and nothing is left half written.</summary>
[Collection(OneServer.Name)]
public sealed class PostgresServerTests(ServerFixture fixture) : IDisposable
{
    private readonly TestDatabase _database = new(fixture);

    public void Dispose() => _database.Dispose();

    [SkippableFact]
    public async Task OpenAsync_NothingStoredYet_IsMissingToReadersAndMadeByWriters()
    {
        (await RefusalAsync(() => _database.OpenAsync(StoreAccess.Read))).ShouldBe(StorageDiagnostics.Missing);

        await _database.OpenAsync(StoreAccess.ReadWrite);

        (await (await _database.OpenAsync(StoreAccess.Read)).ListAsync(default)).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task OpenAsync_SeveralWritersAtOnce_MakeTheTablesOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => _database.OpenAsync(StoreAccess.ReadWrite))));

        (await (await _database.OpenAsync(StoreAccess.Read)).StatusAsync(default)).FormatVersion.ShouldBe(Migration.Newest);
    }

    [SkippableFact]
    public async Task OpenAsync_NewerTables_IsRefused()
    {
        await _database.OpenAsync(StoreAccess.ReadWrite);
        _database.Change($"INSERT INTO policydiff.version (number) VALUES ({Migration.Newest + 1})");

        (await RefusalAsync(() => _database.OpenAsync(StoreAccess.Read))).ShouldBe(StorageDiagnostics.NewerTables);
        (await RefusalAsync(() => _database.OpenAsync(StoreAccess.ReadWrite))).ShouldBe(StorageDiagnostics.NewerTables);
    }

    [SkippableFact]
    public async Task OpenAsync_UserWithoutRights_IsRefusedAsSuch()
    {
        await _database.OpenAsync(StoreAccess.ReadWrite);
        _database.Change($"CREATE ROLE lezer_{_database.Name} LOGIN");

        (await RefusalAsync(() => _database.OpenAsync(StoreAccess.Read, $"lezer_{_database.Name}"))).ShouldBe(StorageDiagnostics.NoRights);
    }

    [SkippableFact]
    public async Task SaveAsync_UserWhoMayOnlyRead_IsRefusedAndReadsOn()
    {
        var writer = await _database.OpenAsync(StoreAccess.ReadWrite);
        await writer.SaveAsync(SomeDocument.Make(), default);
        var user = $"kijker_{_database.Name}";
        _database.Change($"CREATE ROLE {user} LOGIN; GRANT USAGE ON SCHEMA policydiff TO {user}; GRANT SELECT ON ALL TABLES IN SCHEMA policydiff TO {user}");
        var reader = await _database.OpenAsync(StoreAccess.Read, user);

        (await RefusalAsync(() => reader.SaveAsync(SomeDocument.Make(content: 'b'), default))).ShouldBe(StorageDiagnostics.NoRights);

        (await reader.ListAsync(default)).ShouldHaveSingleItem().Source.Sha256.ShouldBe(new string('a', 64));
    }

    [SkippableFact]
    public async Task OpenAsync_UnknownUserOrDatabase_IsToldApart()
    {
        _database.Change("SELECT 1");

        (await RefusalAsync(() => _database.OpenAsync(StoreAccess.Read, "niemand"))).ShouldBe(StorageDiagnostics.SignInRefused);
        (await RefusalAsync(() => OpenAsync(fixture.Cluster.Address("nergens")))).ShouldBe(StorageDiagnostics.NoDatabase);
        (await RefusalAsync(() => OpenAsync("postgres://anna@/beleid?host=/nergens"))).ShouldBe(StorageDiagnostics.NoServer);
    }

    [SkippableFact]
    public async Task UseAsync_ServerThatCrashedAndCameBack_GoesOnWithWhatWasStored()
    {
        using var cluster = PostgresCluster.TryStart();
        Skip.If(cluster is null, "PostgreSQL is not installed.");
        using var server = new PostgresServer(PostgresAddress.Parse(cluster!.Address(cluster.CreateDatabase())));
        var store = await server.OpenAsync(StoreAccess.ReadWrite, default);
        await store.SaveAsync(SomeDocument.Make("a.md", 'a'), default);

        cluster.Stop();
        var refusal = await RefusalAsync(() => store.ListAsync(default));
        cluster.Start();

        refusal.ShouldBeOneOf(StorageDiagnostics.NoServer, StorageDiagnostics.ConnectionLost);
        await store.SaveAsync(SomeDocument.Make("b.md", 'b'), default);
        (await store.ListAsync(default)).Count.ShouldBe(2);
    }

    [SkippableFact]
    public async Task SaveAsync_WritersOfOtherDocuments_DoNotWaitForOneAnother()
    {
        var store = await _database.OpenAsync(StoreAccess.ReadWrite);
        await store.SaveAsync(SomeDocument.Make("a.md", 'a'), default);
        await using var holder = Npgsql.NpgsqlDataSource.Create(PostgresAddress.Parse(fixture.Cluster.Address(_database.Name)).Connection);
        await using var connection = await holder.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.RunAsync("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", default, "a.md");

        var same = store.SaveAsync(SomeDocument.Make("a.md", 'c'), default);
        await store.SaveAsync(SomeDocument.Make("b.md", 'b'), default);

        same.IsCompleted.ShouldBeFalse();
        await transaction.RollbackAsync();
        await same;
        (await store.ListAsync(default)).Count.ShouldBe(2);
    }

    private static async Task<ICorpusDatabase> OpenAsync(string address)
    {
        using var server = new PostgresServer(PostgresAddress.Parse(address));
        return await server.OpenAsync(StoreAccess.Read, default);
    }

    private static async Task<string> RefusalAsync(Func<Task> work)
    {
        var refusal = await Should.ThrowAsync<PolicyDiffException>(work);
        refusal.Diagnostic.Location!.Path.ShouldStartWith("postgres://");
        return refusal.Diagnostic.Code;
    }
}
