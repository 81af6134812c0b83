using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>The rows of <c>vocabulary</c>, <c>vocabulary_gram</c> and <c>search_state</c>.</summary>
/// <remarks>The terms of a document go in and out as one JSON text per statement: SQLite walks it much faster than it can be called.</remarks>
internal static class VocabularyTable
{
    /// <summary>Adds the counts of a document that comes in.</summary>
    public static void Add(SqliteConnection connection, VocabularyCounts counts, IReadOnlyDictionary<string, string> spellings)
    {
        var rows = counts.ToJson(sign: 1, spellings);
        using var selectNew = new RowCommand(connection, "SELECT value ->> 0 FROM json_each(?1) WHERE value ->> 0 NOT IN (SELECT term FROM vocabulary)");
        var fresh = selectNew.Query(row => row.Text(), CancellationToken.None, rows);
        Upsert(connection, rows);
        using var insertGrams = new RowCommand(
            connection, "INSERT OR IGNORE INTO vocabulary_gram (gram, term) SELECT value ->> 0, value ->> 1 FROM json_each(?1) ORDER BY 1, 2");
        insertGrams.Run(GramsOf(fresh));
        UpdateState(connection, counts.SectionCount, counts.TextLength);
    }

    /// <summary>Takes off the counts of a document that goes.</summary>
    public static void Remove(SqliteConnection connection, VocabularyCounts counts)
    {
        var rows = counts.ToJson(sign: -1, new Dictionary<string, string>(StringComparer.Ordinal));
        Upsert(connection, rows);
        using var delete = new RowCommand(
            connection, "DELETE FROM vocabulary WHERE passages <= 0 AND term IN (SELECT value ->> 0 FROM json_each(?1)) RETURNING term");
        var gone = delete.Query(row => row.Text(), CancellationToken.None, rows);
        using var deleteGrams = new RowCommand(
            connection, "DELETE FROM vocabulary_gram WHERE (gram, term) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?1))");
        deleteGrams.Run(GramsOf(gone));
        UpdateState(connection, -counts.SectionCount, -counts.TextLength);
    }

    /// <summary>Pairs of trigram and term.</summary>
    private static string GramsOf(IEnumerable<string> terms) => StorageJson.Write<IReadOnlyList<IReadOnlyList<string>>>(
        [.. terms.SelectMany(term => Trigrams.Of(term).Select(gram => (IReadOnlyList<string>)[gram, term]))]);

    private static void Upsert(SqliteConnection connection, string rows)
    {
        using var upsert = new RowCommand(
            connection,
            """
            INSERT INTO vocabulary (term, passages, strong, spelling) SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1) WHERE true
            ON CONFLICT (term) DO UPDATE SET passages = passages + excluded.passages, strong = strong + excluded.strong
            """);
        upsert.Run(rows);
    }

    private static void UpdateState(SqliteConnection connection, int sections, long length)
    {
        using var update = new RowCommand(connection, "UPDATE search_state SET section_count = section_count + ?1, text_length = text_length + ?2");
        update.Run(sections, length);
    }
}
