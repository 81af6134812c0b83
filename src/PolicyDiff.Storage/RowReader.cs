using System.Data.Common;
using System.Text.Json;
using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Storage;

/// <summary>Reads the columns of a row from left to right, each once.</summary>
public sealed class RowReader
{
    private readonly DbDataReader _row;
    private int _column;

    private RowReader(DbDataReader row) => _row = row;

    /// <summary>Makes a value of the row that a reader is at.</summary>
    /// <exception cref="DamagedRowException">The row holds what no version of PolicyDiff wrote.</exception>
    public static T Make<T>(DbDataReader row, Func<RowReader, T> make)
    {
        try
        {
            return make(new RowReader(row));
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidCastException or InvalidOperationException
            or ArgumentException or NotSupportedException or OverflowException)
        {
            // Everything that is read here was written by the code beside it, so the row is to blame.
            throw new DamagedRowException(error.Message, error);
        }
    }

    /// <summary>A column of text that is never NULL.</summary>
    public string Text() => _row.GetString(_column++);

    /// <summary>A column of text; null for NULL.</summary>
    public string? TextOrNull() => _row.IsDBNull(_column) ? Skip<string>() : _row.GetString(_column++);

    /// <summary>A column of 32 bits that is never NULL.</summary>
    public int Number() => _row.GetInt32(_column++);

    /// <summary>A column of 64 bits that is never NULL.</summary>
    public long LargeNumber() => _row.GetInt64(_column++);

    /// <summary>A column of 32 bits; null for NULL.</summary>
    public int? NumberOrNull() => _row.IsDBNull(_column) ? Skip<int?>() : _row.GetInt32(_column++);

    /// <summary>A column of bytes that is never NULL.</summary>
    public byte[] Bytes() => _row.GetFieldValue<byte[]>(_column++);

    /// <summary>A column of truth that is never NULL.</summary>
    public bool Flag() => _row.GetBoolean(_column++);

    /// <summary>A column of double precision that is never NULL.</summary>
    public double Real() => _row.GetDouble(_column++);

    /// <summary>A column of double precision; null for NULL.</summary>
    public double? RealOrNull() => _row.IsDBNull(_column) ? Skip<double?>() : _row.GetDouble(_column++);

    /// <summary>A column of JSON that is never NULL.</summary>
    public T Json<T>() => StorageJson.Read<T>(Text());

    /// <summary>A column with the name of a value of an enumeration.</summary>
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
