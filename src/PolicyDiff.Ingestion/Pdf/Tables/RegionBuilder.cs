using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>Puts the rows of a page in reading order: bands of full width, and between them the left column before the right one.</summary>
internal static class RegionBuilder
{
    /// <summary>The regions of a page in reading order.</summary>
    /// <param name="page">The page.</param>
    /// <param name="columns">Its columns; null where it has one.</param>
    public static IReadOnlyList<Region> Regions(PageText page, PageColumns? columns)
    {
        if (page.Rows.Count == 0)
        {
            return [];
        }

        return columns is null ? [RegionOf(page, page.Rows)] : Bands(page, columns);
    }

    private static List<Region> Bands(PageText page, PageColumns columns)
    {
        var full = FullWidthRows(page.Rows, columns);
        List<Region> regions = [];
        for (var i = 0; i < page.Rows.Count;)
        {
            var end = i;
            while (end < page.Rows.Count && full[end] == full[i])
            {
                end++;
            }

            var band = page.Rows.Take(end).Skip(i).ToList();
            regions.AddRange(full[i] ? [RegionOf(page, band)] : Columns(page, band, columns));
            i = end;
        }

        return regions;
    }

    /// <summary>Rows with a word in the gutter are of full width, and so is every row of a table that such a row belongs to.</summary>
    private static bool[] FullWidthRows(IReadOnlyList<TextLine> rows, PageColumns columns)
    {
        var full = rows.Select(row => !columns.Fits(row)).ToArray();
        foreach (var table in AlignedTableFinder.Find(rows).Where(table => table.Stops.All(stop => !IsColumn(stop, columns))))
        {
            if (Enumerable.Range(table.First, table.Last - table.First + 1).Any(i => full[i]))
            {
                Array.Fill(full, true, table.First, table.Last - table.First + 1);
            }
        }

        return full;
    }

    private static bool IsColumn(double stop, PageColumns columns) => Math.Abs(stop - columns.RightStart) < 4;

    private static IEnumerable<Region> Columns(PageText page, List<TextLine> band, PageColumns columns)
    {
        var sides = band.Select(columns.Split).ToList();
        List<TextLine> left = [.. sides.Select(side => side.Left).OfType<TextLine>()];
        List<TextLine> right = [.. sides.Select(side => side.Right).OfType<TextLine>()];
        if (left.Count > 0)
        {
            yield return new Region(page.Number, left.Min(row => row.Box.Left), columns.Gutter, left);
        }

        if (right.Count > 0)
        {
            yield return new Region(page.Number, columns.RightStart, page.Rows.Max(row => row.Box.Right), right);
        }
    }

    private static Region RegionOf(PageText page, IReadOnlyList<TextLine> rows) =>
        new(page.Number, page.Rows.Min(row => row.Box.Left), page.FullRight, rows);
}
