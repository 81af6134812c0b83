using Npgsql;

namespace PolicyDiff.Storage.Postgres;

/// <summary>Runs the statements that stores share on a connection to PostgreSQL; values are <c>$1</c>, <c>$2</c> … in order.</summary>
internal static class PostgresRows
{
    /// <summary>Runs a statement.</summary>
    public static async Task RunAsync(this NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params object?[] values)
    {
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits until nobody else works on something, and keeps it until the end of the transaction.</summary>
    /// <param name="connection">A connection in a transaction.</param>
    /// <param name="name">What is worked on.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static Task LockAsync(this NpgsqlConnection connection, string name, CancellationToken cancellationToken) =>
        connection.RunAsync("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", cancellationToken, name);

    /// <summary>The first column of the first row.</summary>
    public static async Task<T> ScalarAsync<T>(this NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params object?[] values)
    {
        await using var command = Command(connection, sql, values);
        return (T)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
    }

    /// <summary>Every row, made into a value.</summary>
    public static async Task<IReadOnlyList<T>> QueryAsync<T>(
        this NpgsqlConnection connection, string sql, Func<RowReader, T> make, CancellationToken cancellationToken, params object?[] values)
    {
        await using var command = Command(connection, sql, values);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        List<T> result = [];
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            result.Add(RowReader.Make(rows, make));
        }

        return result;
    }

    /// <summary>Puts rows into a table in one stream.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns, joined by commas.</param>
    /// <param name="rows">The values of each row, in the order of the columns.</param>
    /// <param name="cancellationToken">Ends the work; then no row is there.</param>
    public static async Task CopyAsync(
        this NpgsqlConnection connection, string table, string columns, IEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        var copy = await connection.BeginBinaryImportAsync($"COPY {table} ({columns}) FROM STDIN (FORMAT BINARY)", cancellationToken).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            foreach (var row in rows)
            {
                await copy.WriteRowAsync(cancellationToken, [.. row.Select(Storable)]).ConfigureAwait(false);
            }

            await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object?[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = Storable(value) });
        }

        return command;
    }

    // PostgreSQL keeps no U+0000 in a text.
    private static object Storable(object? value) => value switch
    {
        null => DBNull.Value,
        string text when text.Contains('\0', StringComparison.Ordinal) => text.Replace('\0', '\uFFFD'),
        _ => value,
    };
}
