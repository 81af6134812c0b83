using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Postgres;

/// <summary>Keeps the notes of readers in PostgreSQL, so that every node knows them.</summary>
/// <param name="server">The server; it stays open.</param>
public sealed class PostgresReaderStore(PostgresServer server) : IReaderStore
{
    /// <inheritdoc/>
    public async Task<ReaderNotes> FindNotesAsync(string reader, CancellationToken cancellationToken)
    {
        await server.OpenAsync(StoreAccess.Read, cancellationToken).ConfigureAwait(false);
        return await server.UseAsync(connection => FindAsync(connection, reader, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, ReaderNotes>> AllNotesAsync(CancellationToken cancellationToken)
    {
        await server.OpenAsync(StoreAccess.Read, cancellationToken).ConfigureAwait(false);
        var rows = await server.UseAsync(
            connection => connection.QueryAsync(ReaderRow.ListSql, row => (Reader: row.Text(), Notes: ReaderRow.Read(row.Text())), cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Reader, row => row.Notes, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public async Task ChangeNotesAsync(string reader, Func<ReaderNotes, ReaderNotes> change, CancellationToken cancellationToken)
    {
        await server.OpenAsync(StoreAccess.ReadWrite, cancellationToken).ConfigureAwait(false);
        await server.InTransactionAsync(
            async connection =>
            {
                await connection.LockAsync($"reader {reader}", cancellationToken).ConfigureAwait(false);
                var notes = change(await FindAsync(connection, reader, cancellationToken).ConfigureAwait(false));
                await connection.RunAsync(ReaderRow.SaveSql, cancellationToken, reader, ReaderRow.Write(notes)).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }

    private static async Task<ReaderNotes> FindAsync(Npgsql.NpgsqlConnection connection, string reader, CancellationToken cancellationToken) =>
        await connection.QueryAsync(ReaderRow.FindSql, row => ReaderRow.Read(row.Text()), cancellationToken, reader).ConfigureAwait(false) is [var notes]
            ? notes
            : ReaderNotes.None;
}
