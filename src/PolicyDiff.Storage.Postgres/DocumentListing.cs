using Npgsql;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Storage.Postgres;

/// <summary>The documents of a corpus at one moment, with what tells whether they are still all of it.</summary>
/// <param name="State">What the set of stored documents was; the same only as long as it is the same.</param>
/// <param name="Documents">The documents, in the order of lists.</param>
internal sealed record DocumentListing((long Count, long Newest, long Mark) State, IReadOnlyList<DocumentSummary> Documents)
{
    /// <summary>No documents.</summary>
    public static DocumentListing None { get; } = new((-1, 0, 0), []);

    // Every stored edition has a key of its own that never comes again, so the set of keys names what is stored. One pass over an index
    // costs a fraction of reading the rows.
    private const string StateSql =
        $"SELECT count(*), coalesce(max(key), 0), coalesce(bit_xor(hashint8extended(key, 0)), 0) FROM {DocumentRow.Table}";

    /// <summary>These documents where they are still all, else those there are now.</summary>
    public async Task<DocumentListing> RefreshAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var state = (await connection.QueryAsync(
            StateSql, row => (row.LargeNumber(), row.LargeNumber(), row.LargeNumber()), cancellationToken).ConfigureAwait(false))[0];

        // The list may already hold what was stored after the state was asked for; then the next question asks for it again.
        return state == State
            ? this
            : new DocumentListing(state, await connection.QueryAsync(DocumentRow.ListSql, DocumentRow.ReadSummary, cancellationToken).ConfigureAwait(false));
    }
}
