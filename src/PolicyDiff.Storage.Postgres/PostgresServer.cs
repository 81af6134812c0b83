using System.Data;
using System.Globalization;
using Npgsql;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Postgres;

/// <summary>A server with the connections to it; stores that are opened on it share them.</summary>
/// <param name="address">Where it is.</param>
public sealed class PostgresServer(PostgresAddress address) : IAsyncDisposable, IDisposable
{
    private const int OldestServer = 15;

    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(address.Connection);
    private DocumentListing _listing = DocumentListing.None;

    /// <summary>Keeps the notes of readers.</summary>
    public IReaderStore Readers => new PostgresReaderStore(this);

    /// <summary>Gives back the files that documents were read from.</summary>
    public ISourceStore Sources => new PostgresSourceStore(this);

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

    /// <summary>Works in a transaction: all of it is kept, or nothing.</summary>
    /// <param name="work">The work; it must be the same when done twice.</param>
    /// <param name="cancellationToken">Ends the work; then nothing is kept.</param>
    /// <param name="level">How far other transactions are seen.</param>
    internal Task<T> InTransactionAsync<T>(
        Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken, IsolationLevel level = IsolationLevel.ReadCommitted) => UseAsync(
        async connection =>
        {
            await using var transaction = await connection.BeginTransactionAsync(level, cancellationToken).ConfigureAwait(false);
            var result = await work(connection).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        },
        cancellationToken);

    /// <summary>Every document. The list is kept, and asked for again only when another set of documents is stored.</summary>
    internal Task<IReadOnlyList<DocumentSummary>> ListAsync(CancellationToken cancellationToken) => UseAsync(
        async connection =>
        {
            _listing = await _listing.RefreshAsync(connection, cancellationToken).ConfigureAwait(false);
            return _listing.Documents;
        },
        cancellationToken);

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
