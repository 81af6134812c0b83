using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Ingestion.Word;

/// <summary>Reads the rows of tables: merged cells, header rows, rows that came or went while changes were tracked.</summary>
/// <param name="noticed">Counts such rows.</param>
internal sealed class WordRows(WordNoticed noticed)
{
    private const int MostColumns = 100;

    /// <summary>One cell.</summary>
    /// <param name="Element">What holds its text.</param>
    /// <param name="Columns">The columns it spans; at least one.</param>
    /// <param name="GoesOn">Whether it is a part of the cell above.</param>
    public sealed record Cell(OpenXmlElement Element, int Columns, bool GoesOn);

    /// <summary>One row.</summary>
    /// <param name="Cells">Its cells from the left.</param>
    /// <param name="IsHeader">Whether it is repeated on every page.</param>
    /// <param name="Before">The columns it leaves free at the left.</param>
    public sealed record Row(IReadOnlyList<Cell> Cells, bool IsHeader, int Before);

    /// <summary>The rows of a table without deleted ones.</summary>
    public List<Row> Of(Table table)
    {
        List<Row> rows = [];
        foreach (var row in Below<TableRow>(table))
        {
            noticed.Insertions += row.TableRowProperties?.GetFirstChild<Inserted>() is null ? 0 : 1;
            if (row.TableRowProperties?.GetFirstChild<Deleted>() is not null)
            {
                noticed.Deletions++;
                continue;
            }

            var header = row.TableRowProperties?.GetFirstChild<TableHeader>();
            rows.Add(new Row(
                [.. Below<TableCell>(row).Where(cell => cell.TableCellProperties?.GetFirstChild<CellDeletion>() is null).Select(Of)],
                header is not null && header.Val?.Value != OnOffOnlyValues.Off,
                Math.Clamp(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0, 0, MostColumns)));
        }

        return rows;
    }

    /// <summary>The text of every cell by row; a merged cell stands in each of its places, save one that fills a whole row.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Grid(List<Row> rows, Func<OpenXmlElement, string> textOf)
    {
        List<List<string>> grid = [];
        foreach (var row in rows)
        {
            List<string> cells = [.. Enumerable.Repeat(string.Empty, row.Before)];
            foreach (var cell in row.Cells)
            {
                var at = cells.Count;
                var text = cell.GoesOn && grid.Count > 0 && at < grid[^1].Count ? grid[^1][at] : textOf(cell.Element);
                var times = row.Cells.Count == 1 ? 1 : Math.Min(cell.Columns, MostColumns - at);
                cells.AddRange(Enumerable.Repeat(text, Math.Max(0, times)));
            }

            grid.Add(cells);
        }

        return grid;
    }

    private static Cell Of(TableCell cell)
    {
        var merge = cell.TableCellProperties?.VerticalMerge;
        var goesOn = merge is not null && merge.Val?.Value != MergedCellValues.Restart;
        return new Cell(cell, Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, MostColumns), goesOn);
    }

    /// <summary>The rows or cells below an element; content controls and the like may stand between.</summary>
    private static IEnumerable<T> Below<T>(OpenXmlElement parent)
        where T : OpenXmlElement
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is T found)
            {
                yield return found;
            }
            else if (child is not (Table or Paragraph or TableCell or TableRow))
            {
                foreach (var below in Below<T>(child))
                {
                    yield return below;
                }
            }
        }
    }
}
