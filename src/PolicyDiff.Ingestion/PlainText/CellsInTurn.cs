using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>A table of two columns whose cells a tool printed one below the other, left and right in turn.</summary>
/// <remarks>
/// Its trace is a long run of lines of half the usual length. A cell ends with a stop at the end of a line, or with a line that leaves
/// room before one that begins with a capital. An odd number of cells says that a page break cut one in two.
/// </remarks>
internal static class CellsInTurn
{
    private const int FewestLines = 12;

    private const int MostLines = 500;

    private const int FewestCells = 8;

    private const double NarrowLine = 0.6;

    /// <summary>A line that the next word would not have filled beyond this share of the column was ended on purpose.</summary>
    private const double RoomLeft = 0.75;

    /// <summary>The table that begins at a line; null where none does.</summary>
    public static (int Count, Table Table)? At(IReadOnlyList<TypedLine> lines, int start, int width)
    {
        var end = start;
        while ((start == 0 || lines[start].AfterBlank) && end < Math.Min(lines.Count, start + MostLines) && IsNarrow(lines[end], width))
        {
            end++;
        }

        if (end - start < FewestLines)
        {
            return null;
        }

        var cells = Cells([.. lines.Skip(start).Take(end - start)]);
        while (cells.Count > 0 && cells[^1].Text.EndsWith(':'))
        {
            end -= cells[^1].LineCount;
            cells.RemoveAt(cells.Count - 1);
        }

        if (cells.Count < FewestCells)
        {
            return null;
        }

        Pair(cells);
        return cells.Count >= FewestCells && cells.Count % 2 == 0 && IsProse(cells) ? (end - start, Of(cells)) : null;
    }

    private static bool IsNarrow(TypedLine line, int width) =>
        line.Text.Length < width * NarrowLine && !ListMarker.TryParse(line.Text, out _, out _);

    private static List<Cell> Cells(IReadOnlyList<TypedLine> lines)
    {
        var column = lines.Max(line => line.Text.Length);
        List<Cell> cells = [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && !EndsCell(cells[^1].Text, lines[i - 1].Text, lines[i], column))
            {
                cells[^1] = cells[^1] with
                {
                    Text = LineJoining.Join([cells[^1].Text, lines[i].Text]),
                    LineCount = cells[^1].LineCount + 1,
                };
            }
            else
            {
                cells.Add(new Cell(lines[i].Text, 1, lines[i].AfterPageBreak, lines[i].Location));
            }
        }

        return cells;
    }

    private static bool EndsCell(string cell, string line, TypedLine next, int column)
    {
        if (char.IsLower(next.Text[0]) || next.Text[0] is '(' or '/' or '-' || cell.Count(c => c == '(') > cell.Count(c => c == ')'))
        {
            return false;
        }

        return line[^1] is '.' or '!' or '?' or ')' || line.Length + 1 + FirstWordLength(next.Text) < column * RoomLeft;
    }

    private static int FirstWordLength(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : text.Length;

    /// <summary>An odd number of cells: the first cell of a page goes on with the last of the page before.</summary>
    private static void Pair(List<Cell> cells)
    {
        var cut = cells.FindIndex(1, Math.Max(0, cells.Count - 1), cell => cell.AfterPageBreak);
        if (cells.Count % 2 == 1 && cut > 0)
        {
            cells[cut - 1] = cells[cut - 1] with
            {
                Text = $"{cells[cut - 1].Text}\n{cells[cut].Text}",
                LineCount = cells[cut - 1].LineCount + cells[cut].LineCount,
            };
            cells.RemoveAt(cut);
        }
    }

    /// <summary>Cells hold sentences; a run of short lines without stops is a list, an address or a drawing.</summary>
    private static bool IsProse(List<Cell> cells) =>
        cells.Skip(2).Count(cell => cell.Text.EndsWith('.')) * 2 > cells.Count - 2
            && cells.Count(cell => cell.LineCount > 1) * 2 > cells.Count;

    private static Table Of(List<Cell> cells)
    {
        var rows = cells.Chunk(2).Select(pair => new TableRow([pair[0].Text, pair[1].Text], pair[0].Location)).ToList();
        var headed = !rows[0].Cells.Any(cell => cell.EndsWith('.'));
        return headed
            ? new Table(rows[0].Cells, rows[1..], rows[0].Location)
            : new Table([string.Empty, string.Empty], rows, rows[0].Location);
    }

    private sealed record Cell(string Text, int LineCount, bool AfterPageBreak, SourceLocation Location);
}
