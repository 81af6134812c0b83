using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Pdf.Tables;

namespace PolicyDiff.Ingestion.Pdf.Blocks;

/// <summary>Turns regions into lines and tables in reading order.</summary>
internal static class FlowBuilder
{
    private const double MarkReach = 22;

    /// <summary>The items of one page.</summary>
    /// <param name="page">The page without running matter and contents.</param>
    /// <param name="tables">The ruled tables on it, whose words are no longer in its rows.</param>
    /// <param name="columns">Its columns; null where it has one.</param>
    /// <param name="marks">The small shapes drawn on it.</param>
    public static IEnumerable<FlowItem> Items(
        PageText page, IReadOnlyList<TableDraft> tables, PageColumns? columns, IReadOnlyList<PdfBox> marks)
    {
        var left = tables.OrderBy(table => table.Top).ToList();
        foreach (var region in RegionBuilder.Regions(page, columns))
        {
            var aligned = page.IsList
                ? []
                : AlignedTableFinder.Find(region.Rows).Where(table => !IsGutter(table, columns, region)).ToList();
            for (var i = 0; i < region.Rows.Count; i++)
            {
                foreach (var table in left.Where(table => IsBefore(table, region, region.Rows[i])).ToList())
                {
                    left.Remove(table);
                    yield return new FlowTable([table]);
                }

                if (aligned.Find(table => table.First == i) is { } found)
                {
                    yield return new FlowTable([TableBuilder.FromAligned(region.Rows, found, region.Right)]);
                    i = found.Last;
                    continue;
                }

                yield return new FlowLine(
                    region.Rows[i],
                    region.Left,
                    region.Right,
                    i == 0,
                    HasMark(region.Rows[i], marks) ? PdfSpelling.Bullet.ToString() : null);
            }

            foreach (var table in left.Where(
                table => columns is not null && InColumn(table, region) && table.Right < columns.RightStart).ToList())
            {
                left.Remove(table);
                yield return new FlowTable([table]);
            }
        }

        foreach (var table in left)
        {
            yield return new FlowTable([table]);
        }
    }

    private static bool IsBefore(TableDraft table, Region region, TextLine row) => table.Top <= row.Box.Top && InColumn(table, region);

    private static bool InColumn(TableDraft table, Region region) =>
        table.Left < region.Right && region.Left - 12 < table.Right && table.Left > region.Left - 20;

    private static bool IsGutter(AlignedTable table, PageColumns? columns, Region region) =>
        columns is not null
            && region.Right > columns.RightStart
            && region.Left < columns.Gutter
            && table.Stops.Any(stop => Math.Abs(stop - columns.RightStart) < 4);

    private static bool HasMark(TextLine row, IReadOnlyList<PdfBox> marks)
    {
        var middle = row.Box.Top + (row.Box.Height / 2);
        return marks.Any(mark => mark.Right <= row.Box.Left + 1 && mark.Right > row.Box.Left - MarkReach
            && Math.Abs(mark.Top + (mark.Height / 2) - middle) < row.Box.Height * 0.4
            && Math.Max(mark.Width, mark.Height) < Math.Min(mark.Width, mark.Height) * 1.8);
    }
}
