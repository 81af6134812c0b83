namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>
/// Finds tab stops, after R. Smith, "Hybrid page layout analysis via tab-stop detection" (2009): left edges in line over rows.
/// </summary>
internal static class TabStopFinder
{
    private const double Tolerance = 2;
    private const int MostRowsBetween = 14;

    /// <summary>The tab stops of the rows, by position and then by first row.</summary>
    public static IReadOnlyList<TabStop> Find(IReadOnlyList<TextLine> rows)
    {
        var starts = rows
            .SelectMany((row, index) => WideGaps.Starts(row).Select(i => (X: row.Words[i].Box.Left, Row: index)))
            .OrderBy(start => start.X).ThenBy(start => start.Row)
            .ToList();
        List<TabStop> stops = [];
        for (var i = 0; i < starts.Count;)
        {
            var end = i;
            while (end < starts.Count && starts[end].X - starts[i].X <= Tolerance)
            {
                end++;
            }

            stops.AddRange(Runs(starts[i].X, [.. starts.Take(end).Skip(i).Select(start => start.Row).Distinct().Order()], rows));
            i = end;
        }

        return stops;
    }

    /// <summary>Whether a word of the row runs across a position.</summary>
    public static bool Crosses(TextLine row, double x) =>
        row.Words.Any(word => word.Box.Left < x - Tolerance && word.Box.Right > x + Tolerance);

    /// <summary>Whether text runs on over a position: a word lies across it, or stands at it with no more than a space before.</summary>
    public static bool RunsThrough(TextLine row, double x)
    {
        const double SpaceInEm = 0.5;
        var right = row.Words.Where(word => word.Box.Left >= x - Tolerance)
            .Select(word => word.Box.Left)
            .DefaultIfEmpty(double.MaxValue).Min();
        var left = row.Words.Where(word => word.Box.Left < x - Tolerance)
            .Select(word => word.Box.Right)
            .DefaultIfEmpty(double.MinValue).Max();
        return Crosses(row, x) || right - left < SpaceInEm * row.Size;
    }

    private static IEnumerable<TabStop> Runs(double x, List<int> support, IReadOnlyList<TextLine> rows)
    {
        var start = 0;
        for (var i = 1; i <= support.Count; i++)
        {
            if (i < support.Count && support[i] - support[i - 1] <= MostRowsBetween && !AnyCrosses(rows, support[i - 1], support[i], x))
            {
                continue;
            }

            if (i - start >= 2)
            {
                yield return new TabStop(x, support[start], support[i - 1], i - start);
            }

            start = i;
        }
    }

    private static bool AnyCrosses(IReadOnlyList<TextLine> rows, int first, int last, double x) =>
        Enumerable.Range(first, last - first + 1).Any(i => Crosses(rows[i], x));
}
