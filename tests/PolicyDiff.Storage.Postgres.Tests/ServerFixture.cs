using PolicyDiff.Core.Storage;
using PolicyDiff.Testing.Storage;

namespace PolicyDiff.Storage.Postgres.Tests;

/// <summary>One server for all tests, with a database for each.</summary>
public sealed class ServerFixture : IDisposable
{
    private readonly PostgresCluster? _cluster = PostgresCluster.TryStart();

    /// <summary>The server; the test is skipped where there is none.</summary>
    public PostgresCluster Cluster
    {
        get
        {
            Skip.If(_cluster is null, "PostgreSQL is not installed.");
            return _cluster!;
        }
    }

    public void Dispose() => _cluster?.Dispose();
}

/// <summary>The tests that share the server.</summary>
[CollectionDefinition(Name)]
public sealed class OneServer : ICollectionFixture<ServerFixture>
{
    public const string Name = "PostgreSQL";
}

/// <summary>A database of one test.</summary>
internal sealed class TestDatabase(ServerFixture fixture) : IDisposable
{
    private readonly List<PostgresServer> _servers = [];
    private string? _name;
    private PostgresServer? _shared;

    public string Name => _name ??= fixture.Cluster.CreateDatabase();

    public void Change(string sql) => fixture.Cluster.Sql(Name, sql);

    /// <summary>A server that all of the test may share.</summary>
    public PostgresServer Server => _shared ??= ServerFor("postgres");

    public async Task<ICorpusDatabase> OpenAsync(StoreAccess access, string user = "postgres") => await ServerFor(user).OpenAsync(access, default);

    private PostgresServer ServerFor(string user)
    {
        var server = new PostgresServer(PostgresAddress.Parse(fixture.Cluster.Address(Name, user)));
        _servers.Add(server);
        return server;
    }

    public void Dispose() => _servers.ForEach(server => server.Dispose());
}
