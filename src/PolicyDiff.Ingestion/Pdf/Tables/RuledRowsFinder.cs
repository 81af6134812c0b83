using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>
/// Finds tables whose rows are parted by lines but whose columns are not: lines of equal length above each other, between which the
/// words leave the same strips free. Lines that are drawn cell by cell show by their joints where the columns are, empty ones too.
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
    public static IReadOnlyList<RulingGrid> Find(IReadOnlyList<PdfRuling> rulings, IReadOnlyList<PageWord> words) =>
        [.. Stacks(rulings)
            .SelectMany(stack => Parted(stack, words).SelectMany(part => Grids(part, words, stack.Ys[0])))
            .OrderBy(grid => grid.Ys[0])];

    private static IEnumerable<Stack> Stacks(IReadOnlyList<PdfRuling> rulings)
    {
        List<RowLine> lines = [];
        foreach (var ruling in rulings.Where(ruling => ruling.Horizontal)
            .OrderBy(ruling => ruling.Box.Top)
            .ThenBy(ruling => ruling.Box.Left))
        {
            var touching = lines.FindLastIndex(line => line.Touches(ruling.Box));
            if (touching < 0)
            {
                lines.Add(new RowLine(ruling.Box, []));
            }
            else
            {
                lines[touching] = lines[touching].With(ruling.Box);
            }
        }

        return lines.Where(line => line.Box.Width >= ShortestLine)
            .GroupBy(
                line => lines.First(other => Math.Abs(other.Box.Left - line.Box.Left) <= SameEnd
                    && Math.Abs(other.Box.Right - line.Box.Right) <= SameEnd).Box)
            .Select(group => new Stack(
                group.Min(line => line.Box.Left), group.Max(line => line.Box.Right), Heights(group.Select(line => line.Box)), [.. group]))
            .Where(stack => stack.Ys.Count >= FewestLines);
    }

    /// <summary>Where most lines of a stack that have joints have one: there a column ends.</summary>
    private static List<double> JointsOf(List<RowLine> lines)
    {
        const double NarrowestColumn = 12;
        var jointed = lines.Where(line => line.Joints.Count > 0).ToList();
        var places = jointed.SelectMany(line => line.Joints).Order().Aggregate(new List<double>(), (all, x) =>
        {
            if (all.Count == 0 || x - all[^1] > SameLine)
            {
                all.Add(x);
            }

            return all;
        });
        List<double> common = [.. places.Where(
            x => jointed.Count(line => line.Joints.Any(joint => Math.Abs(joint - x) <= SameLine)) >= Math.Max(2, jointed.Count * 0.6))];
        return common.Zip(common.Skip(1)).All(pair => pair.Second - pair.First >= NarrowestColumn) ? common : [];
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

    /// <summary>
    /// The lines of a stack without the bands that hold titles: those above and
    /// those below are not of one table, nor drawn in the same pieces.
    /// </summary>
    private static IEnumerable<Stack> Parted(Stack stack, IReadOnlyList<PageWord> words)
    {
        var first = 0;
        for (var band = 0; band + 1 < stack.Ys.Count; band++)
        {
            if (IsTitleOfNext(stack, words, first, band))
            {
                yield return stack.Part(first, band);
                first = band + 1;
            }
        }

        yield return stack.Part(first, stack.Ys.Count - 1);
    }

    /// <summary>
    /// Grows tables from band to band while a strip stays free; running text between two tables fills every strip and ends the first. Only
    /// a table at <paramref name="top"/>, where the whole stack begins, may have a
    /// row above its first line: above others is the table before.
    /// </summary>
    private static IEnumerable<RulingGrid> Grids(Stack stack, IReadOnlyList<PageWord> words, double top)
    {
        var first = 0;
        while (first + 1 < stack.Ys.Count)
        {
            var last = first;
            while (last + 1 < stack.Ys.Count && Strips(stack, words, first, last + 1).Count > 0)
            {
                last++;
            }

            if (Table(stack, words, first, last) is { } table)
            {
                var whole = OpenRows.AddTo(table, words);
                yield return table.Ys[0] <= top ? OpenRows.AddAbove(whole, words) : whole;
            }

            first = Math.Max(last, first + 1);
        }
    }

    /// <summary>
    /// The grid of some bands; null where they hold too little. A title over all columns is part of it only between other rows.
    /// </summary>
    private static RulingGrid? Table(Stack stack, IReadOnlyList<PageWord> words, int first, int last)
    {
        // The end of a table that begins on the page before may be a single row.
        var fewestBands = stack.Ys.Count == 2 ? 1 : 2;
        var whole = Enumerable.Range(first, last - first)
            .Where(band => stack.Joints.Count > 0 && CrossingRows(stack, words, band) > 0).ToHashSet();
        var cells = Enumerable.Range(first, last - first).Where(band => !whole.Contains(band) && Filled(stack, words, band)).ToList();
        if (cells.Count < fewestBands)
        {
            return null;
        }

        return Grid(
            stack, Strips(stack, words, first, last), stack.Ys[cells[0]..(cells[^1] + 2)], [.. whole.Select(band => stack.Ys[band])]);
    }

    private static bool Filled(Stack stack, IReadOnlyList<PageWord> words, int band) =>
        words.Any(word => IsIn(stack, word, band, band + 1));

    /// <summary>
    /// Whether a band holds the title of a table that begins below it, and no row of the table above, which begins with the first band. It
    /// is a single text with the first head again below it; or it is bold or stands out to the left, with a new head in bold below it; or
    /// it stands out, and below is another table. A title inside a table has no new head.
    /// </summary>
    private static bool IsTitleOfNext(Stack stack, IReadOnlyList<PageWord> words, int first, int band)
    {
        const double StandsOut = 6;
        if (band == first || band + 2 >= stack.Ys.Count)
        {
            return false;
        }

        var (above, title, below) =
            (WordsIn(stack, words, band - 1, band), WordsIn(stack, words, band, band + 1), WordsIn(stack, words, band + 1, band + 2));
        if (above.Count == 0 || title.Count == 0 || RowBuilder.Rows(1, title) is not [var row] || WideGaps.Starts(row).Any())
        {
            return false;
        }

        var standsOut = above.Concat(below).Min(word => word.Box.Left) > row.Box.Left + StandsOut;
        return below.Count == 0 ? standsOut
            : IsSame(below, WordsIn(stack, words, first, first + 1)) || (IsBold(below) && !IsBold(above) && (standsOut || IsBold(title)));

        static bool IsBold(List<PageWord> row) => row.TrueForAll(word => word.Style.Bold);

        static bool IsSame(List<PageWord> row, List<PageWord> other) =>
            row.Select(word => word.Text).SequenceEqual(other.Select(word => word.Text), StringComparer.Ordinal);
    }

    /// <summary>
    /// Where the columns of some bands are parted: at the joints of the lines, which are
    /// drawn, or at the strips that no word covers where these are more.
    /// </summary>
    private static List<double> Strips(Stack stack, IReadOnlyList<PageWord> words, int first, int last)
    {
        var free = FreeStrips(stack, words, first, last);
        if (free.Count == 0 && stack.Joints.Count == 0)
        {
            return FiguresIn(RowBuilder.Rows(1, WordsIn(stack, words, first, last)));
        }

        if (stack.Joints.Count < free.Count || stack.Joints.Count == 0)
        {
            return free;
        }

        var keep = Enumerable.Range(first, last - first).All(band => CrossingRows(stack, words, band) <= 1);
        return keep ? stack.Joints : stack.Joints.Count == free.Count ? free : [];
    }

    /// <summary>The columns of figures among lines of text; none where running text lies between them.</summary>
    private static List<double> FiguresIn(IReadOnlyList<TextLine> lines)
    {
        List<double> columns = [.. FigureColumns.Find(lines)];
        return lines.Zip(lines.Skip(1)).Any(pair => RunsOver(pair.First) && RunsOver(pair.Second)) ? [] : columns;

        bool RunsOver(TextLine line) => !WideGaps.Starts(line).Any() && columns.Exists(x => line.Box.Left < x && line.Box.Right > x);
    }

    /// <summary>How many rows of words of a band run over a joint: one is a title over all columns, more are running text.</summary>
    private static int CrossingRows(Stack stack, IReadOnlyList<PageWord> words, int band)
    {
        var inside = WordsIn(stack, words, band, band + 1);
        return inside.Exists(Crosses) ? RowBuilder.Rows(1, inside).Count(row => row.Words.Any(Crosses)) : 0;

        bool Crosses(PageWord word) => stack.Joints.Exists(joint => word.Box.Left < joint - 1 && word.Box.Right > joint + 1);
    }

    /// <summary>The words from one line of a stack to another.</summary>
    private static List<PageWord> WordsIn(Stack stack, IReadOnlyList<PageWord> words, int first, int last) =>
        [.. words.Where(word => IsIn(stack, word, first, last))];

    private static bool IsIn(Stack stack, PageWord word, int first, int last) =>
        word.Middle > stack.Ys[first] && word.Middle < stack.Ys[last] && word.Box.Right > stack.Left && word.Box.Left < stack.Right;

    /// <summary>The strips inside the stack that no word of the bands covers, with words on both sides in most bands.</summary>
    private static List<double> FreeStrips(Stack stack, IReadOnlyList<PageWord> words, int first, int last)
    {
        var inside = WordsIn(stack, words, first, last);
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
        var filled = bands.Count(
            band => strips.Any(strip => band.Exists(word => word.Box.Right < strip) && band.Exists(word => word.Box.Left > strip)));
        return filled >= Math.Max(1, bands.Count * 0.6) ? strips : [];
    }

    /// <summary>The grid of some bands; the cells of a band whose top is in <paramref name="whole"/> are one.</summary>
    private static RulingGrid Grid(Stack stack, List<double> strips, List<double> ys, HashSet<double> whole)
    {
        List<double> xs = [stack.Left, .. strips, stack.Right];
        var across = ys.Select(y => new PdfRuling(new PdfBox(stack.Left, y, stack.Right - stack.Left, 0), true));
        var down = ys.Zip(ys.Skip(1)).SelectMany(band => xs.Where(x => !whole.Contains(band.First) || x == xs[0] || x == xs[^1])
            .Select(x => new PdfRuling(new PdfBox(x, band.First, 0, band.Second - band.First), false)));
        return new RulingGrid(xs, ys, [.. across, .. down]);
    }

    /// <summary>A line across that may be drawn in pieces.</summary>
    /// <param name="Box">The whole line.</param>
    /// <param name="Joints">Where one piece ends and the next begins, in the order found.</param>
    private sealed record RowLine(PdfBox Box, IReadOnlyList<double> Joints)
    {
        private const double Apart = 2;

        public bool Touches(PdfBox piece) =>
            Math.Abs(Box.Top - piece.Top) <= SameLine && piece.Left <= Box.Right + SameEnd && Box.Left <= piece.Right + SameEnd;

        public RowLine With(PdfBox piece)
        {
            double[] joint = Math.Abs(piece.Left - Box.Right) <= Apart
                ? [piece.Left]
                : Math.Abs(piece.Right - Box.Left) <= Apart ? [Box.Left] : [];
            return new RowLine(Box.Union(piece), [.. Joints, .. joint]);
        }
    }

    /// <summary>Lines of equal length above each other.</summary>
    /// <param name="Left">Where they begin.</param>
    /// <param name="Right">Where they end.</param>
    /// <param name="Ys">Their heights from top to bottom; between two of them is a band.</param>
    /// <param name="Lines">The lines, some twice.</param>
    private sealed record Stack(double Left, double Right, List<double> Ys, List<RowLine> Lines)
    {
        /// <summary>Where the pieces of most lines end: there a column ends.</summary>
        public List<double> Joints { get; } = JointsOf(Lines);

        /// <summary>The stack from one line to another.</summary>
        public Stack Part(int first, int last) => first == 0 && last == Ys.Count - 1 ? this
            : new Stack(
                Left,
                Right,
                Ys[first..(last + 1)],
                Lines.FindAll(line => line.Box.Top >= Ys[first] - SameLine && line.Box.Top <= Ys[last] + SameLine));
    }
}
