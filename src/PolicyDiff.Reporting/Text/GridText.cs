using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out a table: in columns where they fit, otherwise row by row with the header before each cell.</summary>
internal sealed class GridText(TextPage page)
{
    private const string Gap = "  ";
    private const int NarrowestColumn = 12;

    /// <summary>Writes a table.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="indent">Column from 0 where it begins.</param>
    public void Write(Grid grid, int indent)
    {
        var room = page.Width - indent - (Gap.Length * (grid.Columns - 1));
        if (grid.Columns > 0 && room / grid.Columns >= NarrowestColumn)
        {
            WriteColumns(grid, Widths(grid, room), indent);
        }
        else
        {
            WriteRows(grid, indent);
        }
    }

    private void WriteColumns(Grid grid, int[] widths, int indent)
    {
        if (grid.Header.Any(cell => cell.Count > 0))
        {
            WriteRow(grid.Header, widths, indent, TextRole.Strong);
            WriteRow([.. widths.Select(width => (IReadOnlyList<Line>)[new string('-', width)])], widths, indent, TextRole.Faint);
        }

        foreach (var row in grid.Rows)
        {
            WriteRow(row, widths, indent, TextRole.Plain);
        }
    }

    /// <summary>Gives each column what its longest line needs, and shares what is lacking in proportion.</summary>
    private static int[] Widths(Grid grid, int room)
    {
        var needed = Enumerable.Range(0, grid.Columns)
            .Select(column => grid.Rows.Append(grid.Header)
                .SelectMany(row => Grid.Cell(row, column))
                .Select(line => TextPage.LengthOf(SafeText.OneLine(line.Words)))
                .DefaultIfEmpty(0).Max())
            .Select(length => Math.Max(1, length))
            .ToArray();
        if (needed.Sum() <= room)
        {
            return needed;
        }

        var fair = room / grid.Columns;
        var spare = needed.Where(length => length <= fair).Sum(length => fair - length);
        var wide = needed.Count(length => length > fair);
        return [.. needed.Select(length => length <= fair ? length : Math.Min(length, fair + (spare / wide)))];
    }

    private void WriteRow(IReadOnlyList<IReadOnlyList<Line>> cells, int[] widths, int indent, TextRole style)
    {
        var lines = widths.Select((width, column) => Lines(Grid.Cell(cells, column), width, style)).ToList();
        for (var i = 0; i < lines.Max(cell => cell.Count); i++)
        {
            page.WriteRow(indent, Gap, [.. lines.Select(cell => i < cell.Count ? cell[i] : [])], widths);
        }
    }

    private static List<IReadOnlyList<StyledText>> Lines(IReadOnlyList<Line> cell, int width, TextRole style) =>
        [.. cell.SelectMany(line => LineBreaker.Break(
            [new StyledText(SafeText.OneLine(line.Words), style == TextRole.Plain && line.Role == LineRole.Name ? TextRole.Strong : style)],
            width))];

    private void WriteRows(Grid grid, int indent)
    {
        foreach (var row in grid.Rows)
        {
            page.Blank();
            for (var column = 0; column < row.Count; column++)
            {
                var (header, cell) = (Words(Grid.Cell(grid.Header, column)), Words(row[column]));
                if (cell.Length > 0)
                {
                    page.Write(header.Length == 0 ? cell : $"{header}: {cell}", indent: indent);
                }
            }
        }
    }

    private static string Words(IReadOnlyList<Line> cell) => SafeText.OneLine(string.Join(' ', cell.Select(line => line.Words)));
}
