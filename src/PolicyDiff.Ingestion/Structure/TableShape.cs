using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Ingestion.Structure;

/// <summary>Makes a table of rows of cells: which rows are its header, and every row as wide as the widest.</summary>
internal static class TableShape
{
    private const int LongestHeader = 60;

    /// <summary>Makes a table.</summary>
    /// <param name="rows">The text of each cell by row, spanned cells in each of their places.</param>
    /// <param name="headers">
    /// How many rows from the first are marked as header; 0 where none is marked,
    /// null where the format marks none and the first row may be one.
    /// </param>
    /// <param name="location">Where it begins.</param>
    /// <returns>Null where no cell holds text.</returns>
    public static Table? Of(IReadOnlyList<IReadOnlyList<string>> rows, int? headers, SourceLocation location)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        List<IReadOnlyList<string>> wide = [.. rows.Select(
            row => (IReadOnlyList<string>)[.. row, .. Enumerable.Repeat(string.Empty, width - row.Count)])];
        if (wide.All(IsEmpty))
        {
            return null;
        }

        var count = Math.Min(headers ?? (wide.Count > 1 && LooksLikeHeader(wide[0]) ? 1 : 0), wide.Count);
        IReadOnlyList<string> header = [.. Enumerable.Range(0, width)
            .Select(column => Joined(wide.Take(count).Select(row => row[column])))];
        return new Table(
            header, [.. wide.Skip(count).Where(row => !IsEmpty(row)).Select(cells => new TableRow(cells, location))], location);
    }

    private static bool IsEmpty(IReadOnlyList<string> row) => row.All(cell => cell.Length == 0);

    private static string Joined(IEnumerable<string> cells) =>
        string.Join(' ', cells.Where(cell => cell.Length > 0).Distinct(StringComparer.Ordinal));

    /// <summary>A header names things: short cells without stops, and no figures but years.</summary>
    private static bool LooksLikeHeader(IReadOnlyList<string> cells) =>
        cells.Count > 1
            && cells.All(cell => cell.Length is > 0 and < LongestHeader && cell[^1] is not ('.' or ';' or ',') && HoldsNoFigure(cell));

    private static bool HoldsNoFigure(string cell)
    {
        var digits = cell.Where(char.IsDigit).ToList();
        return digits.Count == 0 || (digits.Count % 4 == 0 && digits[0] == '2' && digits[1] == '0');
    }
}
