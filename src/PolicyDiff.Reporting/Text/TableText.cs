using PolicyDiff.Core.Documents;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out a table: in columns where they fit, otherwise row by row with the header before each cell.</summary>
internal sealed class TableText(TextPage page)
{
    private const string Gap = "  ";
    private const int NarrowestColumn = 12;

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The number of its columns.</param>
    /// <param name="indent">Column from 0 where it begins.</param>
    public void Write(Table table, int columns, int indent)
    {
        var room = columns == 0 ? 0 : (page.Width - indent - (Gap.Length * (columns - 1))) / columns;
        if (room >= NarrowestColumn)
        {
            WriteColumns(table, columns, indent);
        }
        else
        {
            WriteRows(table, indent);
        }
    }

    private void WriteColumns(Table table, int columns, int indent)
    {
        var widths = Widths(table, columns, page.Width - indent - (Gap.Length * (columns - 1)));
        if (table.Header.Any(cell => cell.Length > 0))
        {
            WriteRow(table.Header, widths, indent, TextStyle.Strong);
            WriteRow([.. widths.Select(width => new string('-', width))], widths, indent, TextStyle.Faint);
        }

        foreach (var row in table.Rows)
        {
            WriteRow(row.Cells, widths, indent, TextStyle.Plain);
        }
    }

    /// <summary>Gives each column what its longest cell needs, and shares what is lacking in proportion.</summary>
    private static int[] Widths(Table table, int columns, int room)
    {
        var needed = Enumerable.Range(0, columns)
            .Select(column => table.Rows.Select(row => row.Cells).Append(table.Header).Max(cells => TextPage.LengthOf(Cell(cells, column))))
            .Select(length => Math.Max(1, length))
            .ToArray();
        if (needed.Sum() <= room)
        {
            return needed;
        }

        var fair = room / columns;
        var spare = needed.Where(length => length <= fair).Sum(length => fair - length);
        var wide = needed.Count(length => length > fair);
        return [.. needed.Select(length => length <= fair ? length : Math.Min(length, fair + (spare / wide)))];
    }

    private void WriteRow(IReadOnlyList<string> cells, int[] widths, int indent, TextStyle style)
    {
        var lines = widths.Select((width, column) => LineBreaker.Break([new StyledText(Cell(cells, column), style)], width)).ToList();
        for (var i = 0; i < lines.Max(cell => cell.Count); i++)
        {
            page.WriteRow(indent, Gap, [.. lines.Select(cell => i < cell.Count ? cell[i] : [])], widths);
        }
    }

    private void WriteRows(Table table, int indent)
    {
        foreach (var row in table.Rows)
        {
            page.Blank();
            for (var column = 0; column < row.Cells.Count; column++)
            {
                var (header, cell) = (Cell(table.Header, column), Cell(row.Cells, column));
                if (cell.Length > 0)
                {
                    page.Write(header.Length == 0 ? cell : $"{header}: {cell}", indent: indent);
                }
            }
        }
    }

    private static string Cell(IReadOnlyList<string> cells, int column) => column < cells.Count ? SafeText.OneLine(cells[column]) : string.Empty;
}
