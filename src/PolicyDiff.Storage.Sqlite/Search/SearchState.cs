using Microsoft.Data.Sqlite;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>The one row of <c>search_state</c>.</summary>
/// <param name="AnalyzerId">The chain that made the terms.</param>
/// <param name="SectionCount">Section passages.</param>
/// <param name="TextLength">Terms in their texts.</param>
internal sealed record SearchState(string AnalyzerId, int SectionCount, long TextLength)
{
    /// <summary>Terms per section passage, at least 1.</summary>
    public double AverageLength => Math.Max(1, SectionCount == 0 ? 1 : (double)TextLength / SectionCount);

    /// <summary>Reads the row; null where nothing was indexed yet.</summary>
    public static SearchState? Read(SqliteConnection connection)
    {
        using var select = new RowCommand(connection, "SELECT analyzer, section_count, text_length FROM search_state");
        return select.Query(row => new SearchState(row.Text(), row.Number(), row.LargeNumber()), CancellationToken.None).SingleOrDefault();
    }

    /// <summary>Sets the chain when the first passage comes; later ones must be made by the same chain.</summary>
    /// <returns>The chain that the index has, which may be another one.</returns>
    public static string Claim(SqliteConnection connection, string analyzerId)
    {
        if (Read(connection) is { } state)
        {
            return state.AnalyzerId;
        }

        using var insert = new RowCommand(connection, "INSERT INTO search_state (analyzer, section_count, text_length) VALUES (?1, 0, 0)");
        insert.Run(analyzerId);
        return analyzerId;
    }
}
