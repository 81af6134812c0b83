using Microsoft.Data.Sqlite;
using PolicyDiff.Core.History;

namespace PolicyDiff.Storage.Sqlite;

/// <summary>The tables <c>history</c> and <c>history_member</c> in the file: made when first written.</summary>
internal static class HistoryTable
{
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

        using var select = new RowCommand(connection, HistoryRow.FindSql);
        if (select.Query(HistoryRow.Read, cancellationToken, insurer, language, HistoryRow.FormatVersion) is not [var found])
        {
            return null;
        }

        using var members = new RowCommand(connection, HistoryRow.MembersSql);
        return new StoredHistory(
            insurer, language, found.Generation, found.Links, members.Query(HistoryRow.ReadMember, cancellationToken, found.Key));
    }

    /// <summary>Puts a history in the place of the one of its insurer and language.</summary>
    public static void Replace(SqliteConnection connection, StoredHistory history)
    {
        using var create = new RowCommand(connection, Schema);
        create.Run();
        using var delete = new RowCommand(connection, HistoryRow.DeleteSql);
        delete.Run(history.Insurer, history.Language);
        using var insert = new RowCommand(connection, $"{RowSql.Insert(HistoryRow.Table, HistoryRow.Columns)} RETURNING key");
        var key = (long)insert.Scalar(HistoryRow.Values(history))!;
        using var member = new RowCommand(connection, RowSql.Insert(HistoryRow.MemberTable, $"history, {HistoryRow.MemberColumns}"));
        foreach (var one in history.Members)
        {
            member.Run([key, .. HistoryRow.MemberValues(one)]);
        }
    }
}
