using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Postgres;

/// <summary>Gives back the files that documents were read from: they are stored with their documents.</summary>
/// <param name="server">The server; it stays open.</param>
public sealed class PostgresSourceStore(PostgresServer server) : ISourceStore
{
    private const string FindSql = "SELECT content FROM source JOIN document ON key = document WHERE id = $1 AND sha256 = $2";

    /// <inheritdoc/>
    public async Task<Stream?> OpenSourceAsync(DocumentSummary document, CancellationToken cancellationToken)
    {
        await server.OpenAsync(StoreAccess.Read, cancellationToken).ConfigureAwait(false);
        var found = await server.UseAsync(
            connection => connection.QueryAsync(FindSql, row => row.Bytes(), cancellationToken, document.Id.Value, document.Source.Sha256),
            cancellationToken).ConfigureAwait(false);
        return found is [var content] ? new MemoryStream(content, writable: false) : null;
    }
}
