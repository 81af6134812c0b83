using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>Finds tables by columns that begin in line over several rows.</summary>
internal static class AlignedTableFinder
{
    private const double Tolerance = 2.5;
    private const int FewestRows = 3;

    /// <summary>The tables among the rows, from top to bottom; they do not overlap.</summary>
    public static IReadOnlyList<AlignedTable> Find(IReadOnlyList<TextLine> rows)
    {
        List<AlignedTable> tables = [];
        foreach (var stop in TabStopFinder.Find(rows)
            .OrderByDescending(stop => stop.Support)
            .ThenBy(stop => stop.X)
            .ThenBy(stop => stop.First))
        {
            var overlapping = tables.Where(table => stop.First <= table.Last && table.First <= stop.Last).ToList();
            if (overlapping.Count == 0)
            {
                tables.Add(new AlignedTable(stop.First, stop.Last, [stop.X]));
            }
            else if (overlapping.Count == 1 && With(overlapping[0], stop) is { } wider && StaysClear(wider, rows))
            {
                tables[tables.IndexOf(overlapping[0])] = wider;
            }
        }

        return [.. tables.SelectMany(table => Parts(table, rows)).Where(table => IsTable(table, rows))
            .Select(table => WithFigures(Extend(table, rows), rows)).OrderBy(table => table.First)];
    }

    /// <summary>Adds the columns of figures that are set to the right, whose left edges make no tab stop.</summary>
    private static AlignedTable WithFigures(AlignedTable table, IReadOnlyList<TextLine> rows) =>
        table with { Stops = FigureColumns.Find([.. Rows(table, rows)], table.Stops) };

    private static AlignedTable With(AlignedTable table, TabStop stop) =>
        new(Math.Min(table.First, stop.First), Math.Max(table.Last, stop.Last), Merge(table.Stops, stop.X));

    private static bool StaysClear(AlignedTable table, IReadOnlyList<TextLine> rows)
    {
        const double Few = 0.15;
        var inside = Rows(table, rows).ToList();
        return inside.Count(row => table.Stops.Any(stop => TabStopFinder.RunsThrough(row, stop))) <= inside.Count * Few;
    }

    private static IReadOnlyList<double> Merge(IReadOnlyList<double> stops, double x) =>
        stops.Any(stop => Math.Abs(stop - x) <= Tolerance) ? stops : [.. stops.Append(x).Order()];

    /// <summary>Cuts a table at titles: captions, and rows that fill the first column only and look other than the rest of it.</summary>
    private static IEnumerable<AlignedTable> Parts(AlignedTable table, IReadOnlyList<TextLine> rows)
    {
        var usual = Rows(
            table, rows).GroupBy(row => StyleKey.Of(row.Style) with { Bold = false }).OrderByDescending(group => group.Count()).First().Key;
        var first = table.First;
        for (var i = table.First; i <= table.Last; i++)
        {
            if (Caption.Matches(rows[i].Text)
                || (rows[i].Box.Right < table.Stops[0] && StyleKey.Of(rows[i].Style) with { Bold = false } != usual))
            {
                yield return table with { First = first, Last = Math.Max(first, i - 1) };
                first = i + 1;
            }
        }

        if (first <= table.Last)
        {
            yield return table with { First = first };
        }
    }

    private static bool IsTable(AlignedTable table, IReadOnlyList<TextLine> rows)
    {
        var inside = Rows(table, rows).ToList();
        var full = inside.Count(
            row => WideGaps.Starts(row).Any(i => table.Stops.Any(stop => Math.Abs(row.Words[i].Box.Left - stop) <= Tolerance)));
        var headed = inside[0].Style.Bold && !inside[^1].Style.Bold;
        return full >= (headed ? 2 : FewestRows) && StaysClear(table, rows) && !IsChart(table, inside);
    }

    /// <summary>Whether the rows are the figures of a drawing: scattered, and without a word.</summary>
    private static bool IsChart(AlignedTable table, List<TextLine> inside)
    {
        const double Filled = 0.9;
        const int FewestFigureRows = 4;
        var cells = inside.Sum(
            row => row.Words.Select(word => table.Stops.Count(stop => word.Box.Left >= stop - Tolerance)).Distinct().Count());
        return (inside.Count < FewestFigureRows || cells < inside.Count * (table.Stops.Count + 1) * Filled)
            && !inside.Exists(row => row.Words.Any(word => word.Text.Count(char.IsLetter) > 1));
    }

    /// <summary>Adds the rows below that can only be further lines of the last cells: set as tightly, and not across a column.</summary>
    private static AlignedTable Extend(AlignedTable table, IReadOnlyList<TextLine> rows)
    {
        var inside = Rows(table, rows).ToList();
        var pitches = inside.Zip(inside.Skip(1))
            .Select(pair => pair.Second.Box.Top - pair.First.Box.Top)
            .Where(pitch => pitch > 0).Order().ToList();
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

    private static IEnumerable<TextLine> Rows(AlignedTable table, IReadOnlyList<TextLine> rows) =>
        rows.Take(table.Last + 1).Skip(table.First);
}
