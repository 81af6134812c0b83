using System.Globalization;

namespace PolicyDiff.Storage;

/// <summary>Makes statements of the lists of columns that the rows name. Values are <c>$1</c>, <c>$2</c> … in order, in every engine.</summary>
public static class RowSql
{
    /// <summary>An INSERT of one row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns, joined by commas.</param>
    public static string Insert(string table, string columns)
    {
        var values = Enumerable.Range(1, columns.Count(character => character == ',') + 1)
            .Select(number => number.ToString("'$'0", CultureInfo.InvariantCulture));
        return $"INSERT INTO {table} ({columns}) VALUES ({string.Join(", ", values)})";
    }
}
