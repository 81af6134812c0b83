using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>The rows of <c>vocabulary</c>, <c>vocabulary_gram</c> and <c>search_state</c>.</summary>
internal static class VocabularyTable
{
    /// <summary>Adds the counts of a document that comes in.</summary>
    public static void Add(SqliteConnection connection, VocabularyCounts counts, IReadOnlyDictionary<string, string> spellings)
    {
        using var upsert = new RowCommand(
            connection,
            """
            INSERT INTO vocabulary (term, passages, strong, spelling) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (term) DO UPDATE SET passages = passages + excluded.passages, strong = strong + excluded.strong RETURNING passages
            """);
        using var insertGram = new RowCommand(connection, "INSERT OR IGNORE INTO vocabulary_gram (gram, term) VALUES (?1, ?2)");
        foreach (var (term, passages, strong) in counts.Terms)
        {
            var isNew = (long)upsert.Scalar(term, passages, strong, spellings.GetValueOrDefault(term, term))! == passages;
            foreach (var gram in isNew ? Trigrams.Of(term) : [])
            {
                insertGram.Run(gram, term);
            }
        }

        UpdateState(connection, counts.SectionCount, counts.TextLength);
    }

    /// <summary>Takes off the counts of a document that goes.</summary>
    public static void Remove(SqliteConnection connection, VocabularyCounts counts)
    {
        using var update = new RowCommand(
            connection, "UPDATE vocabulary SET passages = passages - ?2, strong = strong - ?3 WHERE term = ?1 RETURNING passages");
        using var delete = new RowCommand(connection, "DELETE FROM vocabulary WHERE term = ?1");
        using var deleteGram = new RowCommand(connection, "DELETE FROM vocabulary_gram WHERE gram = ?1 AND term = ?2");
        foreach (var (term, passages, strong) in counts.Terms)
        {
            if (update.Scalar(term, passages, strong) is long left and <= 0)
            {
                delete.Run(term);
                foreach (var gram in Trigrams.Of(term))
                {
                    deleteGram.Run(gram, term);
                }
            }
        }

        UpdateState(connection, -counts.SectionCount, -counts.TextLength);
    }

    private static void UpdateState(SqliteConnection connection, int sections, long length)
    {
        using var update = new RowCommand(connection, "UPDATE search_state SET section_count = section_count + ?1, text_length = text_length + ?2");
        update.Run(sections, length);
    }
}
