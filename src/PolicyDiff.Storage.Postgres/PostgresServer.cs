using System.Globalization;
using Npgsql;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Postgres;

/// <summary>A server with the connections to it; stores that are opened on it share them.</summary>
/// <param name="address">Where it is.</param>
public sealed class PostgresServer(PostgresAddress address) : IAsyncDisposable, IDisposable
{
    private const int OldestServer = 15;

    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(address.Connection);

    /// <summary>The address without password.</summary>
    internal string Shown => address.Shown;

    /// <summary>Opens the corpus; one who writes brings its tables up to this version of the program first.</summary>
    /// <param name="access">What it is opened for.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="PolicyDiffException">There is no server, no access, no corpus, or it is of another version.</exception>
    public async Task<PostgresCorpusStore> OpenAsync(StoreAccess access, CancellationToken cancellationToken)
    {
        await UseAsync(
            async connection =>
            {
                CheckServer(connection);
                await (access is StoreAccess.ReadWrite
                    ? Migration.BringUpAsync(connection, Shown, cancellationToken)
                    : Migration.CheckAsync(connection, Shown, cancellationToken)).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
        return new PostgresCorpusStore(this);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    /// <summary>Works on a connection; once more on a new one where the first went away. So the work must be the same when done twice.</summary>
    internal async Task<T> UseAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            try
            {
                return await OnceAsync(work, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (PostgresErrors.IsPassing(error) && !cancellationToken.IsCancellationRequested)
            {
                _source.Clear();
                return await OnceAsync(work, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (PostgresErrors.Translate(error, Shown) is { } refusal)
        {
            throw refusal;
        }
    }

    private async Task<T> OnceAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        return await work(connection).ConfigureAwait(false);
    }

    private void CheckServer(NpgsqlConnection connection)
    {
        if (connection.PostgreSqlVersion.Major < OldestServer)
        {
            throw PostgresErrors.Refuse(
                StorageDiagnostics.OldServer,
                Shown,
                null,
                connection.PostgreSqlVersion.ToString(),
                OldestServer.ToString(CultureInfo.InvariantCulture));
        }
    }
}
