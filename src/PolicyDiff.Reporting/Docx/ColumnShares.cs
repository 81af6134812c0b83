namespace PolicyDiff.Reporting.Docx;

/// <summary>Divides the width of a table over its columns by what stands in them.</summary>
internal static class ColumnShares
{
    private const int Narrowest = 8;
    private const int Widest = 48;

    /// <summary>
    /// The shares: the longest text of each column, within bounds, so that no column of numbers gets half a page and none vanishes.
    /// </summary>
    /// <param name="columns">The number of columns.</param>
    /// <param name="rows">The lengths of the texts in each row, in letters.</param>
    public static IReadOnlyList<int> Of(int columns, IEnumerable<IEnumerable<int>> rows)
    {
        var longest = Enumerable.Repeat(Narrowest, columns).ToArray();
        foreach (var row in rows)
        {
            foreach (var (column, length) in row.Take(columns).Index())
            {
                longest[column] = Math.Clamp(length, longest[column], Widest);
            }
        }

        return longest;
    }
}
