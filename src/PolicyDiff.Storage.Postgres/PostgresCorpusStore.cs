using System.Data;
using Npgsql;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Postgres;

/// <summary>A corpus store in PostgreSQL: many readers and writers on many machines, one transaction for each document.</summary>
/// <remarks>
/// Writers of one path wait for each other on an advisory lock of that path; writers of other paths do not. A connection that goes away is
/// replaced once: reading and storing give the same when done twice.
/// </remarks>
public sealed class PostgresCorpusStore : ICorpusDatabase
{
    private const string SaveSourceSql = "INSERT INTO source (document, content) VALUES ($1, $2)";

    private readonly PostgresServer _server;

    internal PostgresCorpusStore(PostgresServer server) => _server = server;

    /// <inheritdoc/>
    public Task<bool> ContainsAsync(string path, string sha256, string processingVersion, CancellationToken cancellationToken) => _server.UseAsync(
        connection => connection.ScalarAsync<bool>(DocumentRow.ContainsSql, cancellationToken, path, sha256, processingVersion), cancellationToken);

    /// <inheritdoc/>
    public async Task SaveAsync(StoredDocument document, CancellationToken cancellationToken)
    {
        var source = document.ReadSource();
        await _server.InTransactionAsync(
            async connection =>
            {
                await SaveAsync(connection, document, source, cancellationToken).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task RemoveAsync(DocumentId id, CancellationToken cancellationToken) => _server.UseAsync(
        async connection =>
        {
            await connection.RunAsync(DocumentRow.DeleteSql, cancellationToken, id.Value, string.Empty).ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DocumentSummary>> ListAsync(CancellationToken cancellationToken) => _server.ListAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<PolicyDocument?> FindAsync(DocumentId id, CancellationToken cancellationToken) => _server.InTransactionAsync(
        async connection =>
        {
            if (await FindHeadAsync(connection, id, cancellationToken).ConfigureAwait(false) is not { } document)
            {
                return null;
            }

            var sections = await connection.QueryAsync(SectionRow.SelectSql, SectionRow.Read, cancellationToken, id.Value).ConfigureAwait(false);
            return document with { Sections = PlacedSection.Tree(sections) };
        },
        cancellationToken,
        IsolationLevel.RepeatableRead); // So that a writer in between cannot mix two editions of the document.

    /// <inheritdoc/>
    public Task<IReadOnlyList<Requirement>> RequirementsAsync(DocumentId id, CancellationToken cancellationToken) => _server.UseAsync(
        connection => connection.QueryAsync(RequirementRow.SelectSql, row => RequirementRow.Read(row, id), cancellationToken, id.Value), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(DocumentId id, CancellationToken cancellationToken) => _server.UseAsync(
        async connection => (await FindHeadAsync(connection, id, cancellationToken).ConfigureAwait(false))?.Diagnostics ?? [], cancellationToken);

    /// <inheritdoc/>
    public Task<StoreStatus> StatusAsync(CancellationToken cancellationToken) => _server.UseAsync(
        async connection => (await connection.QueryAsync(
            $"SELECT {DocumentRow.CountsSql}, pg_database_size(current_database())",
            row => new StoreStatus(
                _server.Shown,
                Migration.Newest,
                checked((int)row.LargeNumber()),
                checked((int)row.LargeNumber()),
                checked((int)row.LargeNumber()),
                row.LargeNumber()),
            cancellationToken).ConfigureAwait(false))[0],
        cancellationToken);

    /// <inheritdoc/>
    public Task<StoredHistory?> FindHistoryAsync(string insurer, string language, CancellationToken cancellationToken) => _server.InTransactionAsync(
        async connection =>
        {
            var found = await connection.QueryAsync(
                HistoryRow.FindSql, HistoryRow.Read, cancellationToken, insurer, language, HistoryRow.FormatVersion).ConfigureAwait(false);
            if (found is not [var history])
            {
                return null;
            }

            var members = await connection.QueryAsync(HistoryRow.MembersSql, HistoryRow.ReadMember, cancellationToken, history.Key).ConfigureAwait(false);
            return new StoredHistory(insurer, language, history.Generation, history.Links, members);
        },
        cancellationToken,
        IsolationLevel.RepeatableRead);

    /// <inheritdoc/>
    public Task SaveHistoryAsync(StoredHistory history, CancellationToken cancellationToken) => _server.InTransactionAsync(
        async connection =>
        {
            await connection.LockAsync($"history {history.Insurer} {history.Language}", cancellationToken).ConfigureAwait(false);
            await connection.RunAsync(HistoryRow.DeleteSql, cancellationToken, history.Insurer, history.Language).ConfigureAwait(false);
            var key = await connection.ScalarAsync<long>(
                $"{RowSql.Insert(HistoryRow.Table, HistoryRow.Columns)} RETURNING key", cancellationToken, HistoryRow.Values(history)).ConfigureAwait(false);
            var rows = history.Members.Select(member => (object?[])[key, .. HistoryRow.MemberValues(member)]);
            await connection.CopyAsync(HistoryRow.MemberTable, $"history, {HistoryRow.MemberColumns}", rows, cancellationToken).ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    /// <summary>Lets go of nothing: the connections belong to the server.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task SaveAsync(NpgsqlConnection connection, StoredDocument stored, byte[]? source, CancellationToken cancellationToken)
    {
        var (document, sections) = (stored.Document, PlacedSection.Flatten(stored.Document.Sections));
        await connection.LockAsync(document.Source.Path, cancellationToken).ConfigureAwait(false);
        await connection.RunAsync(DocumentRow.DeleteSql, cancellationToken, document.Id.Value, document.Source.Path).ConfigureAwait(false);
        var key = await connection.ScalarAsync<long>(
            $"{RowSql.Insert(DocumentRow.Table, DocumentRow.Columns)} RETURNING key",
            cancellationToken,
            DocumentRow.Values(stored, sections.Count)).ConfigureAwait(false);
        await CopyAsync(connection, key, SectionRow.Table, SectionRow.Columns, sections.Select(SectionRow.Values), cancellationToken).ConfigureAwait(false);
        await CopyAsync(
            connection, key, RequirementRow.Table, RequirementRow.Columns, stored.Requirements.Select(RequirementRow.Values), cancellationToken).ConfigureAwait(false);
        if (source is not null)
        {
            await connection.RunAsync(SaveSourceSql, cancellationToken, key, source).ConfigureAwait(false);
        }
    }

    private static async Task<PolicyDocument?> FindHeadAsync(NpgsqlConnection connection, DocumentId id, CancellationToken cancellationToken) =>
        (await connection.QueryAsync(DocumentRow.FindSql, DocumentRow.Read, cancellationToken, id.Value).ConfigureAwait(false)).SingleOrDefault();

    private static Task CopyAsync(
        NpgsqlConnection connection, long document, string table, string columns, IEnumerable<object?[]> rows, CancellationToken cancellationToken) =>
        connection.CopyAsync(table, $"document, {columns}", rows.Select(row => (object?[])[document, .. row]), cancellationToken);
}
