using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PolicyDiff.Storage.Sqlite;

/// <summary>One SQL statement, compiled once, with its values <c>$1</c>, <c>$2</c> … in order. It joins the transaction of its connection.</summary>
internal sealed class RowCommand : IDisposable
{
    private readonly SqliteCommand _command;

    public RowCommand(SqliteConnection connection, string sql)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
    }

    /// <summary>Runs the statement with these values; null is stored as NULL.</summary>
    public void Run(params ReadOnlySpan<object?> values) => Bind(values).ExecuteNonQuery();

    /// <summary>The first column of the first row; null where there is no row.</summary>
    public object? Scalar(params ReadOnlySpan<object?> values) => Bind(values).ExecuteScalar();

    /// <summary>Every row, made into a value.</summary>
    public List<T> Query<T>(Func<RowReader, T> make, CancellationToken cancellationToken, params ReadOnlySpan<object?> values)
    {
        using var rows = Bind(values).ExecuteReader();
        List<T> result = [];
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            result.Add(RowReader.Make(rows, make));
        }

        return result;
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();

    private SqliteCommand Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (i == _command.Parameters.Count)
            {
                _command.Parameters.Add(new SqliteParameter { ParameterName = (i + 1).ToString("'$'0", CultureInfo.InvariantCulture) });
            }

            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return _command;
    }
}
