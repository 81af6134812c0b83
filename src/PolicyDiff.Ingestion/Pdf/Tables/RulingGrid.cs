using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>Ruling lines that touch each other and make cells.</summary>
/// <param name="Xs">Where the cells begin and end across, ascending; at least three.</param>
/// <param name="Ys">Where the cells begin and end down, ascending; at least two.</param>
/// <param name="Rulings">The lines.</param>
internal sealed record RulingGrid(IReadOnlyList<double> Xs, IReadOnlyList<double> Ys, IReadOnlyList<PdfRuling> Rulings)
{
    private const double Tolerance = 3;
    private const double DrawnShare = 0.6;

    /// <summary>Whether it is a single row: a table head alone, or a frame.</summary>
    public bool IsOneRow => Ys.Count == 2;

    /// <summary>The columns, from 0.</summary>
    public IEnumerable<int> Columns => Enumerable.Range(0, Xs.Count - 1);

    /// <summary>Whether the cell of a column has a line above and below it in a row.</summary>
    public bool IsClosed(int column, int row) =>
        (row == 0 || IsDrawn(horizontal: true, Ys[row], Xs[column], Xs[column + 1]))
            && (row + 2 == Ys.Count || IsDrawn(horizontal: true, Ys[row + 1], Xs[column], Xs[column + 1]));

    /// <summary>Whether the cell of a column is not joined with the one right of it.</summary>
    public bool IsSingle(int column, int row) => column + 2 >= Xs.Count || IsDrawnDown(column + 1, row);

    /// <summary>Whether a line is drawn down in a row, at the place where a column begins.</summary>
    public bool IsDrawnDown(int edge, int row) => IsDrawn(horizontal: false, Xs[edge], Ys[row], Ys[row + 1]);

    /// <summary>
    /// The column a word begins in, joined cells left aside. Text that is too wide
    /// for its cell runs over the right side, not over the left one.
    /// </summary>
    public int ColumnOf(PageWord word) => Math.Clamp(LastAtMost(Xs, word.Box.Left + Math.Min(2, word.Box.Width / 2)), 0, Xs.Count - 2);

    /// <summary>Whether a word stands inside.</summary>
    public bool Holds(PageWord word)
    {
        var middle = word.Box.Left + (word.Box.Width / 2);
        return middle > Xs[0] - 1 && middle < Xs[^1] + 1 && word.Middle > Ys[0] - 1 && word.Middle < Ys[^1] + 1;
    }

    /// <summary>The cell a word stands in: column and row from 0, top left where cells are joined.</summary>
    public (int Column, int Row) CellOf(PageWord word)
    {
        var column = ColumnOf(word);
        var row = Math.Clamp(LastAtMost(Ys, word.Middle), 0, Ys.Count - 2);
        while (row > 0 && !IsDrawn(horizontal: true, Ys[row], Xs[column], Xs[column + 1]))
        {
            row--;
        }

        while (column > 0 && !IsDrawn(horizontal: false, Xs[column], Ys[row], Ys[row + 1]))
        {
            column--;
        }

        return (column, row);
    }

    private bool IsDrawn(bool horizontal, double at, double from, double to)
    {
        var covered = Rulings
            .Where(ruling => ruling.Horizontal == horizontal && Math.Abs((horizontal ? ruling.Box.Top : ruling.Box.Left) - at) <= Tolerance)
            .Select(ruling => horizontal ? (From: ruling.Box.Left, To: ruling.Box.Right) : (From: ruling.Box.Top, To: ruling.Box.Bottom))
            .Select(span => (From: Math.Max(span.From, from), To: Math.Min(span.To, to)))
            .Where(span => span.To > span.From)
            .OrderBy(span => span.From);
        var (length, end) = (0.0, from);
        foreach (var (start, stop) in covered)
        {
            length += Math.Max(0, stop - Math.Max(start, end));
            end = Math.Max(end, stop);
        }

        return length >= DrawnShare * (to - from);
    }

    private static int LastAtMost(IReadOnlyList<double> edges, double value)
    {
        var index = 0;
        while (index + 1 < edges.Count && edges[index + 1] <= value)
        {
            index++;
        }

        return index;
    }
}
