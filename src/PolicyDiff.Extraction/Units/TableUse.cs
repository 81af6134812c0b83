using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents.Blocks;

namespace PolicyDiff.Extraction.Units;

/// <summary>What kind of table it is.</summary>
/// <param name="HoldsRequirements">Whether its cells are requirements of their own; otherwise a row is one datum.</param>
/// <param name="LabelColumn">The column that names what the row is about; null where there is none or the rows are data.</param>
internal sealed partial record TableUse(bool HoldsRequirements, int? LabelColumn)
{
    private const int LongCellWords = 6;

    /// <summary>
    /// A table holds requirements if no column is of dates, amounts or numbers and at least two columns, or the only one, are of sentences
    /// or long phrases. Its first column is a label if it is the only one that is not.
    /// </summary>
    public static TableUse Of(Table table)
    {
        var columns = Enumerable.Range(0, table.Header.Count)
            .Select(
                column => table.Rows.Select(row => column < row.Cells.Count ? Pieces.Fold(row.Cells[column]) : string.Empty)
                    .Where(cell => cell.Length > 0).ToList())
            .ToList();
        var filled = columns.Where(column => column.Count > 0).ToList();
        var textual = filled.Count(IsTextual);
        if (filled.Any(IsData) || textual == 0 || (textual == 1 && filled.Count > 1))
        {
            return new TableUse(false, null);
        }

        return new TableUse(true, textual < filled.Count && columns[0].Count > 0 && !IsTextual(columns[0]) ? 0 : null);
    }

    private static bool IsTextual(List<string> cells) =>
        cells.Count > 0
            && 2 * cells.Count(cell => cell.Count(c => c == ' ') + 1 >= LongCellWords || SentenceLike().IsMatch(cell)) >= cells.Count;

    private static bool IsData(List<string> cells) => cells.Count > 0 && 2 * cells.Count(cell => DataCell().IsMatch(cell)) > cells.Count;

    [GeneratedRegex(@"^\p{Lu}.*\s.*\s.*\.$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SentenceLike();

    // A short cell with a digit in it: a date, an amount, a share, a number with its unit.
    [GeneratedRegex(
        @"^(?=.{1,45}$)(?:\D{0,22}?\s)?(?:€\s*)?\d[\d.,/-]*(?:%|[\s-].*)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DataCell();
}
