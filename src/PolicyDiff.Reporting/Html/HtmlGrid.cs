using System.Globalization;
using PolicyDiff.Reporting.Tree;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out tables.</summary>
internal sealed class HtmlGrid(HtmlLines lines)
{
    /// <summary>A table; a wide one can be scrolled by keys, so it needs a name.</summary>
    public HtmlElement Of(Grid grid)
    {
        var head = grid.Header.Any(cell => cell.Count > 0)
            ? Element(
                "thead",
                Element(
                    "tr",
                    Enumerable.Range(0, grid.Columns)
                        .Select(column => Element("th", Content(Grid.Cell(grid.Header, column))).With("scope", "col"))))
            : null;
        var named = grid.Role is GridRole.Facts or GridRole.Matrix;
        var body = Element("tbody", grid.Rows.Select((row, index) => Element("tr", grid.WideRows.Contains(index)
            ? [Cell(
                Grid.Cell(row, 0),
                named), Cell(Grid.Cell(row, 1), isName: false).With("colspan", (grid.Columns - 1).ToString(CultureInfo.InvariantCulture))]
            : Enumerable.Range(0, grid.Columns).Select(column => Cell(Grid.Cell(row, column), named && column == 0)))));
        var table = Element("table", head, body);
        return grid.Role == GridRole.Facts
            ? table.Class("facts")
            : Element("div", table)
                .Class(grid.Role == GridRole.Matrix ? "matrix" : "wide")
                .With("role", "group")
                .With("aria-label", grid.Name)
                .With("tabindex", "0");
    }

    private HtmlElement Cell(IReadOnlyList<Line> cell, bool isName) => isName
        ? Element("th", Content(cell)).With("scope", "row")
        : Element("td", Content(cell)).With("class", cell is [{ Role: LineRole.Number }] ? "number" : null);

    /// <summary>One line of text stands in the cell itself, more are paragraphs of it.</summary>
    private IEnumerable<HtmlNode> Content(IReadOnlyList<Line> cell) =>
        cell is [{ Role: LineRole.Text or LineRole.Number or LineRole.Name } only]
            ? [Words(only.Inlines)]
            : cell.Select(lines.Paragraph);
}
