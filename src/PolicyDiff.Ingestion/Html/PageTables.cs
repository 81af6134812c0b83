using AngleSharp.Html.Dom;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Structure;

namespace PolicyDiff.Ingestion.Html;

/// <summary>Reads tables of pages, and tells them from those that only place things side by side.</summary>
internal static class PageTables
{
    /// <summary>Whether a table holds no data: it says so, has one column, or holds headings or other tables.</summary>
    public static bool IsLayout(IHtmlTableElement table) =>
        table.GetAttribute("role") is "presentation" or "none"
        || table.Rows.All(row => row.Cells.Length <= 1)
        || (table.QuerySelector("th") is null && table.QuerySelector("h1,h2,h3,h4,table") is not null);

    /// <summary>Reads a table; a cell that spans rows or columns stands in each of them, save one that spans a whole row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="textOf">The text of a cell.</param>
    /// <returns>Null where no cell holds text.</returns>
    public static Table? Read(IHtmlTableElement table, SourceLocation place, Func<IHtmlTableCellElement, string> textOf)
    {
        var grid = HtmlTables.Grid(table, textOf);
        var rows = table.Rows.ToList();
        var width = grid.Count == 0 ? 0 : grid.Max(row => row.Count);
        List<IReadOnlyList<string>> cells = [.. grid.Select(
            (row, index) => SpansAll(rows[index], row, width) ? (IReadOnlyList<string>)[row[0]] : row)];
        return TableShape.Of(cells, Headers(table, rows), place);
    }

    private static bool SpansAll(IHtmlTableRowElement row, List<string> cells, int width) =>
        row.Cells.Length == 1 && width > 1 && cells.Count == width;

    /// <summary>The rows of the head, or the first rows that hold nothing but header cells; null where nothing is marked.</summary>
    private static int? Headers(IHtmlTableElement table, List<IHtmlTableRowElement> rows)
    {
        var marked = rows.TakeWhile(row => row.ParentElement?.LocalName == "thead"
            || row.Cells.All(cell => cell.LocalName == "th")).Count();
        return marked > 0 ? Math.Min(marked, rows.Count - 1) : table.QuerySelector("th") is null ? null : 0;
    }
}
