using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Sqlite;

/// <summary>A corpus store in one SQLite file, <c>corpus.db</c> in the index folder, with a write-ahead log: readers never wait for a writer.</summary>
/// <remarks>Every call has a connection of its own, so one store may serve several threads. SQLite works in the calling thread.</remarks>
public sealed class SqliteCorpusStore : ICorpusDatabase
{
    /// <summary>Name of the file in the index folder.</summary>
    public const string FileName = CorpusFile.FileName;

    private readonly CorpusFile _file;

    // SQLite has one writer at a time, and gives up when it has waited too long for another; those of this store wait here as long as it takes.
    private readonly Lock _writing = new();

    private SqliteCorpusStore(CorpusFile file) => _file = file;

    /// <summary>Whether the folder holds a file that should be an index; it is not opened.</summary>
    public static bool Exists(string indexFolder) => File.Exists(Path.Combine(indexFolder, CorpusFile.FileName));

    /// <summary>Opens the index in a folder.</summary>
    /// <param name="indexFolder">The folder; messages name it as it is given here.</param>
    /// <param name="access">What it is opened for.</param>
    /// <exception cref="Core.Diagnostics.PolicyDiffException">There is no index, it is of another format, or it may not be read or written.</exception>
    public static SqliteCorpusStore Open(string indexFolder, StoreAccess access) => new(CorpusFile.Open(indexFolder, access));

    /// <inheritdoc/>
    public Task<bool> ContainsAsync(string path, string sha256, string processingVersion, CancellationToken cancellationToken) => Call(
        connection =>
        {
            using var select = new RowCommand(connection, DocumentRow.ContainsSql);
            return (long)select.Scalar(path, sha256, processingVersion)! != 0;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(StoredDocument document, CancellationToken cancellationToken) => Change(
        connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            DocumentTables.Replace(connection, document);
            cancellationToken.ThrowIfCancellationRequested();
            transaction.Commit();
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task RemoveAsync(DocumentId id, CancellationToken cancellationToken) => Change(
        connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            DocumentTables.Delete(connection, id, path: null);
            transaction.Commit();
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DocumentSummary>> ListAsync(CancellationToken cancellationToken) =>
        Call(connection => DocumentTables.List(connection, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<PolicyDocument?> FindAsync(DocumentId id, CancellationToken cancellationToken) => Call(
        connection =>
        {
            // One read transaction, so that a writer in between cannot mix two editions of the document.
            using var transaction = connection.BeginTransaction(deferred: true);
            return DocumentTables.Find(connection, id, cancellationToken) is { } document
                ? document with { Sections = DocumentTables.Sections(connection, id, cancellationToken) }
                : null;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Requirement>> RequirementsAsync(DocumentId id, CancellationToken cancellationToken) =>
        Call(connection => DocumentTables.Requirements(connection, id, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(DocumentId id, CancellationToken cancellationToken) =>
        Call(connection => DocumentTables.Find(connection, id, cancellationToken)?.Diagnostics ?? [], cancellationToken);

    /// <inheritdoc/>
    public Task<StoreStatus> StatusAsync(CancellationToken cancellationToken) => Call(
        connection =>
        {
            using var select = new RowCommand(
                connection,
                $"SELECT {DocumentRow.CountsSql}, (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size)");
            return select.Query(
                row => new StoreStatus(_file.Path, CorpusFile.FormatVersion, row.Number(), row.Number(), row.Number(), row.LargeNumber()),
                cancellationToken).Single();
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<StoredHistory?> FindHistoryAsync(string insurer, string language, CancellationToken cancellationToken) => Call(
        connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: true);
            return HistoryTable.Find(connection, insurer, language, cancellationToken);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task SaveHistoryAsync(StoredHistory history, CancellationToken cancellationToken) => Change(
        connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            HistoryTable.Replace(connection, history);
            transaction.Commit();
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _file.Release();
        return ValueTask.CompletedTask;
    }

    private Task<T> Change<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken)
    {
        lock (_writing)
        {
            return Call(work, cancellationToken);
        }
    }

    private Task<T> Call<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Use(work));
    }

    private T Use<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            using var connection = _file.Connect();
            return work(connection);
        }
        catch (Exception error) when (StorageErrors.Translate(error, _file.Path) is { } refusal)
        {
            throw refusal;
        }
    }
}
