namespace PolicyDiff.Ingestion.Pdf;

/// <summary>Finds tables by columns that begin in line over several rows.</summary>
internal static class AlignedTableFinder
{
    private const double Tolerance = 2.5;
    private const int FewestRows = 3;

    /// <summary>The tables among the rows, from top to bottom; they do not overlap.</summary>
    public static IReadOnlyList<AlignedTable> Find(IReadOnlyList<TextLine> rows)
    {
        List<AlignedTable> tables = [];
        foreach (var stop in TabStopFinder.Find(rows).OrderBy(stop => stop.First).ThenBy(stop => stop.X))
        {
            var overlapping = tables.FindIndex(table => stop.First <= table.Last && table.First <= stop.Last);
            if (overlapping < 0)
            {
                tables.Add(new AlignedTable(stop.First, stop.Last, [stop.X]));
                continue;
            }

            var table = tables[overlapping];
            tables[overlapping] = new AlignedTable(Math.Min(table.First, stop.First), Math.Max(table.Last, stop.Last), Merge(table.Stops, stop.X));
        }

        return [.. tables.Where(table => IsTable(table, rows)).Select(table => Extend(table, rows)).OrderBy(table => table.First)];
    }

    private static IReadOnlyList<double> Merge(IReadOnlyList<double> stops, double x) =>
        stops.Any(stop => Math.Abs(stop - x) <= Tolerance) ? stops : [.. stops.Append(x).Order()];

    private static bool IsTable(AlignedTable table, IReadOnlyList<TextLine> rows)
    {
        var inside = Rows(table, rows).ToList();
        var full = inside.Count(row => table.Stops.Any(stop => BeginsAt(row, stop) && row.Box.Left < stop - Tolerance));
        var headed = inside[0].Style.Bold && !inside[^1].Style.Bold;
        return full >= (headed ? 2 : FewestRows) && inside.All(row => table.Stops.Count > 2 || table.Stops.All(stop => !TabStopFinder.Crosses(row, stop)));
    }

    /// <summary>Adds the rows below that can only be further lines of the last cells: set as tightly, and not across a column.</summary>
    private static AlignedTable Extend(AlignedTable table, IReadOnlyList<TextLine> rows)
    {
        var inside = Rows(table, rows).ToList();
        var pitches = inside.Zip(inside.Skip(1)).Select(pair => pair.Second.Box.Top - pair.First.Box.Top).Where(pitch => pitch > 0).Order().ToList();
        var tight = (pitches.Count == 0 ? inside[0].Box.Height : pitches[pitches.Count / 4]) * 1.15;
        var last = table.Last;
        while (last + 1 < rows.Count && Continues(rows[last], rows[last + 1], table, tight))
        {
            last++;
        }

        return table with { Last = last };
    }

    private static bool Continues(TextLine above, TextLine row, AlignedTable table, double tight) =>
        row.Box.Top - above.Box.Top <= tight
        && Math.Abs(row.Size - above.Size) < 0.6
        && row.Style.Bold == above.Style.Bold
        && table.Stops.All(stop => !TabStopFinder.Crosses(row, stop));

    private static bool BeginsAt(TextLine row, double x) => row.Words.Any(word => Math.Abs(word.Box.Left - x) <= Tolerance);

    private static IEnumerable<TextLine> Rows(AlignedTable table, IReadOnlyList<TextLine> rows) => rows.Take(table.Last + 1).Skip(table.First);
}
