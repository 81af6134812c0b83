using Npgsql;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;
using PolicyDiff.Testing.Storage;

namespace PolicyDiff.Storage.Postgres.Tests;

/// <summary>Trouble that a server of its own is needed for: each is told apart, and nothing is left half written.</summary>
public sealed class PostgresTroubleTests : IDisposable
{
    private readonly PostgresCluster? _cluster = PostgresCluster.TryStart();
    private readonly List<PostgresServer> _servers = [];

    private PostgresCluster Cluster
    {
        get
        {
            Skip.If(_cluster is null, "PostgreSQL is not installed.");
            return _cluster!;
        }
    }

    public void Dispose()
    {
        _servers.ForEach(server => server.Dispose());
        _cluster?.Dispose();
    }

    [SkippableFact]
    public async Task OpenAsync_NoPasswordWhereOneIsAsked_SaysWhereToPutIt()
    {
        var database = Cluster.CreateDatabase();
        Cluster.Sql("postgres", "CREATE ROLE anna LOGIN PASSWORD 'geheim'");
        Cluster.AskPassword("anna");

        var refusal = await RefusalAsync(() => OpenAsync(database, "anna"));

        refusal.Code.ShouldBe(StorageDiagnostics.SignInRefused);
    }

    [SkippableFact]
    public async Task SaveAsync_Standby_IsRefusedAndReadingGoesOn()
    {
        var database = Cluster.CreateDatabase();
        await (await OpenAsync(database)).SaveAsync(SomeDocument.Make("a.md", 'a'), default);
        Cluster.Stop();
        Cluster.StartAsStandby();
        var store = await OpenAsync(database, access: StoreAccess.Read);

        (await RefusalAsync(() => store.SaveAsync(SomeDocument.Make("b.md", 'b'), default))).Code.ShouldBe(StorageDiagnostics.StandbyOnly);

        (await store.ListAsync(default)).ShouldHaveSingleItem().Source.Path.ShouldBe("a.md");
    }

    [SkippableFact]
    public async Task SaveAsync_ConnectionLostInTheMiddle_IsDoneAgainOnce()
    {
        var database = Cluster.CreateDatabase();
        var store = await OpenAsync(database);
        await using var holder = await HoldAsync(database, "a.md");

        var save = store.SaveAsync(SomeDocument.Make("a.md", 'a'), default);
        await CutAsync(database);
        await holder.DisposeAsync();
        await save;

        (await store.ListAsync(default)).ShouldHaveSingleItem();
    }

    [SkippableFact]
    public async Task SaveAsync_ConnectionLostTwice_SaysSoAndStoresNothing()
    {
        var database = Cluster.CreateDatabase();
        var store = await OpenAsync(database);
        await using var holder = await HoldAsync(database, "a.md");

        var save = store.SaveAsync(SomeDocument.Make("a.md", 'a'), default);
        await CutAsync(database);
        await CutAsync(database);

        (await RefusalAsync(() => save)).Code.ShouldBe(StorageDiagnostics.ConnectionLost);
        (await store.ListAsync(default)).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task SaveAsync_FullDisk_SaysSoAndKeepsWhatWasThere()
    {
        var database = Cluster.TryCreateSmallDatabase(megabytes: 14);
        Skip.If(database is null, "A small file system cannot be made here.");
        var store = await OpenAsync(database!);
        await store.SaveAsync(SomeDocument.Make("a.md", 'a'), default);

        var refusal = await RefusalAsync(() => store.SaveAsync(SomeDocument.Make("b.md", 'b', requirements: 20_000), default));

        refusal.Code.ShouldBe(StorageDiagnostics.DiskFull);
        (await store.ListAsync(default)).ShouldHaveSingleItem().Source.Path.ShouldBe("a.md");
        (await store.RequirementsAsync((await store.ListAsync(default))[0].Id, default)).Count.ShouldBe(3);
    }

    private static async Task<Diagnostic> RefusalAsync(Func<Task> work)
    {
        var refusal = await Should.ThrowAsync<PolicyDiffException>(work);
        refusal.Diagnostic.Location!.Path.ShouldStartWith("postgres://");
        return refusal.Diagnostic;
    }

    private async Task<ICorpusDatabase> OpenAsync(string database, string user = "postgres", StoreAccess access = StoreAccess.ReadWrite)
    {
        var server = new PostgresServer(PostgresAddress.Parse(Cluster.Address(database, user)));
        _servers.Add(server);
        return await server.OpenAsync(access, default);
    }

    /// <summary>Keeps a path locked until it is disposed, so that who stores it waits in the middle.</summary>
    private async Task<NpgsqlConnection> HoldAsync(string database, string path)
    {
        var connection = new NpgsqlConnection(PostgresAddress.Parse(Cluster.Address(database)).Connection + ";Pooling=false");
        await connection.OpenAsync();
        await connection.RunAsync("BEGIN", default);
        await connection.LockAsync(path, default);
        return connection;
    }

    /// <summary>Ends the connection that waits for a lock, once one does.</summary>
    private async Task CutAsync(string database)
    {
        await using var connection = new NpgsqlConnection(PostgresAddress.Parse(Cluster.Address(database)).Connection + ";Pooling=false");
        await connection.OpenAsync();
        while (await connection.ScalarAsync<long>(
            "SELECT count(*) FROM (SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE wait_event = 'advisory' AND datname = current_database()) AS cut", default) == 0)
        {
            await Task.Delay(20);
        }
    }
}
