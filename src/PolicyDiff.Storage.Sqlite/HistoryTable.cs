using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Storage.Sqlite;

/// <summary>
/// The rows of tables <c>history</c> and <c>history_member</c>: made when first written, and of a format of their own, since
/// anything in them can
/// be made again. Rows of another format are as good as none.
/// </summary>
internal static class HistoryTable
{
    /// <summary>Format of the rows and their JSON; another shape takes another number and an ADR.</summary>
    private const int FormatVersion = 1;

    private const string Schema =
        """
        CREATE TABLE IF NOT EXISTS history (
            key        INTEGER PRIMARY KEY,
            insurer    TEXT NOT NULL,
            language   TEXT NOT NULL,
            format     INTEGER NOT NULL,
            generation TEXT NOT NULL,
            links      TEXT NOT NULL,
            UNIQUE (insurer, language)
        );
        CREATE TABLE IF NOT EXISTS history_member (
            history  INTEGER NOT NULL REFERENCES history (key) ON DELETE CASCADE,
            document TEXT NOT NULL,
            ordinal  INTEGER NOT NULL,
            own      TEXT NOT NULL,
            line     TEXT NOT NULL,
            UNIQUE (history, document, ordinal)
        );
        """;

    /// <summary>The history kept of an insurer in a language; null where there is none of this format.</summary>
    public static StoredHistory? Find(SqliteConnection connection, string insurer, string language, CancellationToken cancellationToken)
    {
        using var exists = new RowCommand(connection, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'history'");
        if ((long)exists.Scalar()! == 0)
        {
            return null;
        }

        using var select = new RowCommand(
            connection, "SELECT key, generation, links FROM history WHERE insurer = ?1 AND language = ?2 AND format = ?3");
        return select.Query(
            row => (Key: row.LargeNumber(), Generation: row.Text(), Links: row.Json<IReadOnlyList<HistoryLink>>()),
            cancellationToken, insurer, language, FormatVersion) is [var found]
            ? new StoredHistory(insurer, language, found.Generation, found.Links, Members(connection, found.Key, cancellationToken))
            : null;
    }

    /// <summary>Puts a history in the place of the one of its insurer and language.</summary>
    public static void Replace(SqliteConnection connection, StoredHistory history)
    {
        using var create = new RowCommand(connection, Schema);
        create.Run();
        using var delete = new RowCommand(connection, "DELETE FROM history WHERE insurer = ?1 AND language = ?2");
        delete.Run(history.Insurer, history.Language);
        using var insert = new RowCommand(
            connection,
            "INSERT INTO history (insurer, language, format, generation, links) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING key");
        var key = (long)insert.Scalar(history.Insurer, history.Language, FormatVersion, history.Generation,
            StorageJson.Write(history.Links))!;
        using var member = new RowCommand(
            connection, "INSERT INTO history_member (history, document, ordinal, own, line) VALUES (?1, ?2, ?3, ?4, ?5)");
        foreach (var one in history.Members)
        {
            member.Run(key, one.Requirement.Document.Value, one.Requirement.Ordinal, one.Own, one.Line);
        }
    }

    private static List<LineMember> Members(SqliteConnection connection, long history, CancellationToken cancellationToken)
    {
        using var select = new RowCommand(
            connection, "SELECT document, ordinal, own, line FROM history_member WHERE history = ?1 ORDER BY document, ordinal");
        return select.Query(
            row => new LineMember(new RequirementId(new DocumentId(row.Text()), row.Number()), row.Text(), row.Text()),
                cancellationToken, history);
    }
}
