using AngleSharp.Html.Dom;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Ingestion.Html;

/// <summary>Reads HTML tables; a cell that spans rows or columns stands in each of them.</summary>
internal static class HtmlTables
{
    private const int MostColumns = 100;

    /// <summary>Reads a table.</summary>
    /// <returns>Null where no cell holds text.</returns>
    public static Table? Read(IHtmlTableElement table, SourceLocation location)
    {
        var grid = Grid(table, HtmlText.Of);
        if (grid.Count == 0 || grid.All(row => row.All(cell => cell.Length == 0)))
        {
            return null;
        }

        var width = grid.Max(row => row.Count);
        List<IReadOnlyList<string>> rows = [.. grid.Select(
            row => (IReadOnlyList<string>)[.. row, .. Enumerable.Repeat(string.Empty, width - row.Count)])];
        return new Table(rows[0], [.. rows[1..].Select(cells => new TableRow(cells, location))], location);
    }

    /// <summary>The text of every cell by row; rows may differ in width.</summary>
    /// <param name="table">The table.</param>
    /// <param name="textOf">The text of a cell.</param>
    public static List<List<string>> Grid(IHtmlTableElement table, Func<IHtmlTableCellElement, string> textOf)
    {
        List<List<string>> grid = [];
        Dictionary<int, (string Text, int Rows)> hanging = [];
        foreach (var row in table.Rows)
        {
            List<string> cells = [];
            foreach (var cell in row.Cells)
            {
                TakeHanging(hanging, cells);
                var text = textOf(cell);
                for (var i = 0; i < Math.Clamp(cell.ColumnSpan, 1, MostColumns) && cells.Count < MostColumns; i++)
                {
                    if (cell.RowSpan > 1)
                    {
                        hanging[cells.Count] = (text, cell.RowSpan - 1);
                    }

                    cells.Add(text);
                }
            }

            TakeHanging(hanging, cells);
            grid.Add(cells);
        }

        return grid;
    }

    private static void TakeHanging(Dictionary<int, (string Text, int Rows)> hanging, List<string> cells)
    {
        while (hanging.Remove(cells.Count, out var above))
        {
            if (above.Rows > 1)
            {
                hanging[cells.Count] = (above.Text, above.Rows - 1);
            }

            cells.Add(above.Text);
        }
    }
}
