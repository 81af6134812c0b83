using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Storage.Sqlite;

/// <summary>Reads the columns of a row from left to right.</summary>
internal sealed class RowReader(SqliteDataReader row)
{
    private int _column;

    public string Text() => row.GetString(_column++);

    public string? TextOrNull() => row.IsDBNull(_column) ? Skip<string>() : row.GetString(_column++);

    public int Number() => row.GetInt32(_column++);

    public long LargeNumber() => row.GetInt64(_column++);

    public int? NumberOrNull() => row.IsDBNull(_column) ? Skip<int?>() : row.GetInt32(_column++);

    public double Real() => row.GetDouble(_column++);

    public double? RealOrNull() => row.IsDBNull(_column) ? Skip<double?>() : row.GetDouble(_column++);

    public T Json<T>() => StorageJson.Read<T>(Text());

    public T Name<T>()
        where T : struct, Enum => Enum.Parse<T>(Text());

    /// <summary>Two columns: page and line.</summary>
    public SourceLocation Location() => new(NumberOrNull(), NumberOrNull());

    private T? Skip<T>()
    {
        _column++;
        return default;
    }
}
