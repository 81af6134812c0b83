using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>
/// Adds to a grid the lines down that are drawn in other rows only, where the words of a row keep to them: a head with all its lines
/// stands above rows with few. Adds the columns of figures that nothing parts as well.
/// </summary>
internal static class UnruledColumns
{
    private const double WidestSpace = 0.8;

    /// <summary>The grid with lines down where the words leave wide gaps.</summary>
    /// <param name="grid">A grid.</param>
    /// <param name="words">The words in it.</param>
    /// <param name="isDrawn">Whether its lines down are drawn: where there are several, there is no further column.</param>
    public static RulingGrid AddTo(RulingGrid grid, IReadOnlyList<PageWord> words, bool isDrawn)
    {
        const int MostEdges = 3;
        var whole = WithDrawn(grid, words);
        return isDrawn && grid.Xs.Count > MostEdges ? whole : WithFigures(whole, words);
    }

    /// <summary>
    /// The grid with the columns of figures that nothing parts: in many tables one line alone is drawn down, behind the first column.
    /// </summary>
    private static RulingGrid WithFigures(RulingGrid grid, IReadOnlyList<PageWord> words)
    {
        var cells = words.GroupBy(grid.CellOf).Where(cell => grid.IsSingle(cell.Key.Column, cell.Key.Row)).ToList();
        var lines = cells.SelectMany(cell => RowBuilder.Rows(1, cell).Select(line => (cell.Key.Column, cell.Key.Row, Line: line))).ToList();
        List<double> added = [];
        List<PdfRuling> down = [];
        foreach (var column in lines.GroupBy(line => line.Column))
        {
            foreach (var x in FigureColumns.Find([.. column.Select(line => line.Line)]))
            {
                added.Add(x);
                down.AddRange(column.GroupBy(line => line.Row).Where(row => row.All(line => !IsTitle(line.Line, x)))
                    .Select(row => new PdfRuling(new PdfBox(x, grid.Ys[row.Key], 0, grid.Ys[row.Key + 1] - grid.Ys[row.Key]), false)));
            }
        }

        return added.Count == 0 ? grid : new RulingGrid([.. grid.Xs.Concat(added).Order()], grid.Ys, [.. grid.Rulings, .. down]);
    }

    /// <summary>Whether a line of text lies across a place without a gap anywhere.</summary>
    private static bool IsTitle(TextLine line, double x) => line.Box.Left < x && line.Box.Right > x && !WideGaps.Starts(line).Any();

    private static RulingGrid WithDrawn(RulingGrid grid, IReadOnlyList<PageWord> words)
    {
        List<PdfRuling> down = [];
        for (var row = 0; row + 1 < grid.Ys.Count; row++)
        {
            var (top, bottom) = (grid.Ys[row], grid.Ys[row + 1]);
            var inside = words.Where(word => word.Middle > top && word.Middle < bottom).ToList();
            var lines = inside.Count == 0 ? [] : RowBuilder.Rows(1, inside);
            var open = Enumerable.Range(1, grid.Xs.Count - 2).Where(edge => !grid.IsDrawnDown(edge, row)).ToList();
            down.AddRange(
                open.Where(edge => Parts(lines, grid.Xs[edge]))
                    .Select(edge => new PdfRuling(new PdfBox(grid.Xs[edge], top, 0, bottom - top), false)));
        }

        return down.Count == 0 ? grid : new RulingGrid(grid.Xs, grid.Ys, [.. grid.Rulings, .. down]);
    }

    /// <summary>
    /// Whether a line down at a place parts the words: a wide gap lies there in each line of text that has words on both sides.
    /// </summary>
    private static bool Parts(IReadOnlyList<TextLine> lines, double x)
    {
        var gaps = lines.Where(line => line.Box.Left < x && line.Box.Right > x).Select(line => Gap(line, x) / line.Size).ToList();
        return gaps.Count > 0 && gaps.TrueForAll(gap => gap > WidestSpace);
    }

    /// <summary>The width of the gap at a place; 0 where a word lies across it.</summary>
    private static double Gap(TextLine line, double x)
    {
        const double Slack = 1;
        var left = line.Words.Where(word => word.Box.Left + (word.Box.Width / 2) < x)
            .Select(word => word.Box.Right)
            .DefaultIfEmpty(line.Box.Left).Max();
        var right = line.Words.Where(word => word.Box.Left + (word.Box.Width / 2) >= x)
            .Select(word => word.Box.Left)
            .DefaultIfEmpty(line.Box.Right).Min();
        return left <= x + Slack && right >= x - Slack ? right - left : 0;
    }
}
