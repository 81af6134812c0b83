using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>
/// Adds to a grid the rows outside its lines: the last row of a table often has no line below it, and the first one none above it.
/// </summary>
internal static class OpenRows
{
    private const double FurthestInEm = 1.6;
    private const double FurthestInsideInEm = 2.6;

    /// <summary>The grid with the rows that follow closely and keep to its columns.</summary>
    /// <param name="grid">A grid without lines around every cell.</param>
    /// <param name="words">The words of the page.</param>
    public static RulingGrid AddTo(RulingGrid grid, IReadOnlyList<PageWord> words)
    {
        var added = Bottoms(grid, words);
        if (added.Count == 0)
        {
            return grid;
        }

        var (left, right) = (grid.Xs[0], grid.Xs[^1]);
        var across = added.Select(y => new PdfRuling(new PdfBox(left, y, right - left, 0), true));
        var down = grid.Xs.Select(x => new PdfRuling(new PdfBox(x, grid.Ys[^1], 0, added[^1] - grid.Ys[^1]), false));
        return new RulingGrid(grid.Xs, [.. grid.Ys, .. added], [.. grid.Rulings, .. across, .. down]);
    }

    /// <summary>The grid with the row right above its first line, where that fills every column and no head is below it.</summary>
    /// <param name="grid">A grid without lines around every cell.</param>
    /// <param name="words">The words of the page.</param>
    public static RulingGrid AddAbove(RulingGrid grid, IReadOnlyList<PageWord> words)
    {
        var (left, right, top) = (grid.Xs[0], grid.Xs[^1], grid.Ys[0]);
        var rows = RowBuilder.Rows(1, words.Where(word => word.Middle < top && word.Box.Right > left && word.Box.Left < right));
        if (rows is not [.., var above]
            || top - above.Box.Bottom > FurthestInEm * above.Size
            || !FillsAll(grid, above)
            || IsHead(grid, above, words))
        {
            return grid;
        }

        var (y, height) = (above.Box.Top, top - above.Box.Top);
        var down = grid.Xs.Select(x => new PdfRuling(new PdfBox(x, y, 0, height), false));
        var across = new PdfRuling(new PdfBox(left, y, right - left, 0), true);
        return new RulingGrid(grid.Xs, [y, .. grid.Ys], [across, .. grid.Rulings, .. down]);
    }

    private static bool FillsAll(RulingGrid grid, TextLine row) =>
        KeepsTo([.. grid.Xs.Skip(1).SkipLast(1)], row)
        && grid.Xs.Zip(grid.Xs.Skip(1))
            .All(column => row.Words.Any(word => word.Box.Left >= column.First - 1 && word.Box.Right <= column.Second + 1));

    /// <summary>Whether the first row of a grid is bold and the row above it is not.</summary>
    private static bool IsHead(RulingGrid grid, TextLine above, IReadOnlyList<PageWord> words) =>
        !above.Style.Bold
        && words.Where(word => word.Middle > grid.Ys[0] && word.Middle < grid.Ys[1])
            .Where(word => word.Box.Left < grid.Xs[^1] && word.Box.Right > grid.Xs[0])
            .All(word => word.Style.Bold);

    /// <summary>
    /// Where the added rows end. Below rows that lines part there is but one without a
    /// line; where only the head has lines, each line of text is a row.
    /// </summary>
    private static List<double> Bottoms(RulingGrid grid, IReadOnlyList<PageWord> words)
    {
        List<double> bottoms = [];
        var inner = grid.Xs.Skip(1).SkipLast(1).ToList();
        var bottom = grid.Ys[^1];
        foreach (var row in RowBuilder.Rows(
            1, words.Where(word => word.Middle > grid.Ys[^1] && word.Box.Right > grid.Xs[0] && word.Box.Left < grid.Xs[^1])))
        {
            var begins = KeepsTo(inner, row) && row.Box.Top - bottom <= FurthestInEm * row.Size;
            var goesOn = !grid.IsOneRow
                && bottoms.Count > 0
                && IsBehindFirst(inner, row)
                && row.Box.Top - bottom <= FurthestInsideInEm * row.Size;
            if (!begins && !goesOn)
            {
                break;
            }

            bottom = row.Box.Bottom;
            bottoms = grid.IsOneRow || bottoms.Count == 0 ? [.. bottoms, bottom] : [.. bottoms.SkipLast(1), bottom];
        }

        return bottoms;
    }

    private static bool KeepsTo(List<double> inner, TextLine row) =>
        !Crosses(inner, row)
        && inner.Any(x => row.Words.Any(word => word.Box.Right < x) && row.Words.Any(word => word.Box.Left > x))
        && WideGaps.Starts(row).Any();

    /// <summary>Running text begins at the margin; text that keeps to later columns belongs to a cell.</summary>
    private static bool IsBehindFirst(List<double> inner, TextLine row) => row.Box.Left > inner[0] - 1 && !Crosses(inner, row);

    private static bool Crosses(List<double> inner, TextLine row) =>
        row.Words.Any(word => inner.Any(x => word.Box.Left < x - 1 && word.Box.Right > x + 1));
}
