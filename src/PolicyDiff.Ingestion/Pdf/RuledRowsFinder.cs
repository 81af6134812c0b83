using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>
/// Finds tables whose rows are parted by lines but whose columns are not: lines of equal length above each other, between which the
/// words leave the same strips free.
/// </summary>
internal static class RuledRowsFinder
{
    private const double SameEnd = 6;
    private const double SameLine = 3;
    private const double NarrowestStrip = 5;
    private const double ShortestLine = 100;
    private const int FewestLines = 3;

    /// <summary>The grids of such tables, with the middle of every free strip as a line down.</summary>
    /// <param name="rulings">The lines of the page.</param>
    /// <param name="words">The words that stand in no other table.</param>
    public static IReadOnlyList<RulingGrid> Find(IReadOnlyList<PdfRuling> rulings, IReadOnlyList<Word> words) =>
        [.. Stacks(rulings).SelectMany(stack => Grids(stack, words)).OrderBy(grid => grid.Ys[0])];

    private static IEnumerable<Stack> Stacks(IReadOnlyList<PdfRuling> rulings)
    {
        // A line may be drawn cell by cell: pieces on one height count as one line.
        var lines = rulings.Where(ruling => ruling.Horizontal)
            .OrderBy(ruling => ruling.Box.Top)
            .Aggregate(new List<PdfBox>(), (rows, ruling) =>
            {
                var touching = rows.FindLastIndex(row => Math.Abs(row.Top - ruling.Box.Top) <= SameLine && ruling.Box.Left <= row.Right + SameEnd && row.Left <= ruling.Box.Right + SameEnd);
                if (touching < 0)
                {
                    rows.Add(ruling.Box);
                }
                else
                {
                    rows[touching] = rows[touching].Union(ruling.Box);
                }

                return rows;
            });
        return lines.Where(line => line.Width >= ShortestLine)
            .GroupBy(line => lines.First(other => Math.Abs(other.Left - line.Left) <= SameEnd && Math.Abs(other.Right - line.Right) <= SameEnd))
            .Select(group => new Stack(group.Min(line => line.Left), group.Max(line => line.Right), Heights(group)))
            .Where(stack => stack.Ys.Count >= FewestLines);
    }

    private static List<double> Heights(IEnumerable<PdfBox> lines)
    {
        List<double> heights = [];
        foreach (var top in lines.Select(line => line.Top).Order())
        {
            if (heights.Count == 0 || top - heights[^1] > SameLine)
            {
                heights.Add(top);
            }
        }

        return heights;
    }

    /// <summary>Grows tables from band to band while a strip stays free; running text between two tables fills every strip and ends the first.</summary>
    private static IEnumerable<RulingGrid> Grids(Stack stack, IReadOnlyList<Word> words)
    {
        var first = 0;
        while (first + 1 < stack.Ys.Count)
        {
            var last = first;
            while (last + 1 < stack.Ys.Count && Strips(stack, words, first, last + 1).Count > 0)
            {
                last++;
            }

            if (last - first >= 2 && Filled(stack, words, first, last) >= 2)
            {
                var strips = Strips(stack, words, first, last);
                yield return OpenRows.AddTo(Grid(stack, strips, stack.Ys[first..(last + 1)]), words);
            }

            first = Math.Max(last, first + 1);
        }
    }

    private static int Filled(Stack stack, IReadOnlyList<Word> words, int first, int last) =>
        Enumerable.Range(first, last - first).Count(band => words.Any(word => word.Middle > stack.Ys[band] && word.Middle < stack.Ys[band + 1] && word.Box.Right > stack.Left && word.Box.Left < stack.Right));

    /// <summary>The strips inside the stack that no word of the bands covers, with words on both sides in most bands.</summary>
    private static List<double> Strips(Stack stack, IReadOnlyList<Word> words, int first, int last)
    {
        var inside = words.Where(word => word.Middle > stack.Ys[first] && word.Middle < stack.Ys[last] && word.Box.Right > stack.Left && word.Box.Left < stack.Right).ToList();
        List<double> strips = [];
        var right = double.MaxValue;
        foreach (var word in inside.OrderBy(word => word.Box.Left))
        {
            if (word.Box.Left - right >= NarrowestStrip)
            {
                strips.Add((word.Box.Left + right) / 2);
            }

            right = right == double.MaxValue ? word.Box.Right : Math.Max(right, word.Box.Right);
        }

        var bands = Enumerable.Range(first, last - first)
            .Select(band => inside.Where(word => word.Middle > stack.Ys[band] && word.Middle < stack.Ys[band + 1]).ToList())
            .Where(band => band.Count > 0)
            .ToList();
        var filled = bands.Count(band => strips.Any(strip => band.Exists(word => word.Box.Right < strip) && band.Exists(word => word.Box.Left > strip)));
        return filled >= Math.Max(1, bands.Count * 0.6) ? strips : [];
    }

    private static RulingGrid Grid(Stack stack, List<double> strips, List<double> ys)
    {
        List<double> xs = [stack.Left, .. strips, stack.Right];
        var across = ys.Select(y => new PdfRuling(new PdfBox(stack.Left, y, stack.Right - stack.Left, 0), true));
        var down = xs.Select(x => new PdfRuling(new PdfBox(x, ys[0], 0, ys[^1] - ys[0]), false));
        return new RulingGrid(xs, ys, [.. across, .. down]);
    }

    private sealed record Stack(double Left, double Right, List<double> Ys);
}
