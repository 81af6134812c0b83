using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Pdf.Tables;

namespace PolicyDiff.Ingestion.Pdf.Pages;

/// <summary>
/// Finds pages set in two columns of running text. A page counts when both sides of a free strip hold many lines and most lines of
/// either side are full, which the cells of a table are not; a strip found on some pages is tried on the others.
/// </summary>
internal sealed class PageColumnsFinder
{
    private const int FewestLines = 8;
    private const double Tolerance = 2.5;
    private const double FullShare = 0.85;
    private const double NarrowestGutter = 0.8;

    private readonly List<PageColumns> _known;
    private readonly Dictionary<int, PageColumns> _passages;

    private PageColumnsFinder(List<PageColumns> known, Dictionary<int, PageColumns> passages) => (_known, _passages) = (known, passages);

    /// <summary>Learns the columns that the document uses.</summary>
    public static PageColumnsFinder Learn(IReadOnlyList<PageText> pages)
    {
        var found = pages.Select(Strong).OfType<PageColumns>().OrderBy(columns => columns.RightStart).ToList();
        List<PageColumns> known = [];
        foreach (var columns in found)
        {
            if (known.Count == 0 || columns.RightStart - known[^1].RightStart > Tolerance)
            {
                known.Add(columns);
            }
            else
            {
                known[^1] = new PageColumns(Math.Max(known[^1].Gutter, columns.Gutter), Math.Min(known[^1].RightStart, columns.RightStart));
            }
        }

        var single = new PageColumnsFinder(known, []);
        return new PageColumnsFinder(known, pages.Where(page => single.For(page) is null)
            .Select(page => (page.Number, Columns: Passage(page)))
            .Where(pair => pair.Columns is not null).ToDictionary(pair => pair.Number, pair => pair.Columns!));
    }

    /// <summary>The columns of a page; null where it has one.</summary>
    public PageColumns? For(PageText page) =>
        _known.Where(columns => page.Rows.Count(row => BeginsAt(row, columns)) >= 3)
            .OrderByDescending(columns => page.Rows.Count(row => BeginsAt(row, columns)))
            .FirstOrDefault() ?? _passages.GetValueOrDefault(page.Number);

    /// <summary>
    /// The columns of a short passage on a page that is else in one column, or full of pictures; null where there is none.
    /// </summary>
    private static PageColumns? Passage(PageText page) =>
        AlignedTableFinder.Find(page.Rows)
            .Select(table => ColumnPassage.Of(page.Rows, table))
            .FirstOrDefault(columns => columns is not null);

    private static bool BeginsAt(TextLine row, PageColumns columns) =>
        columns.Fits(row) && row.Words.Any(word => Math.Abs(word.Box.Left - columns.RightStart) <= Tolerance);

    private static PageColumns? Strong(PageText page)
    {
        var parts = page.Rows.SelectMany(WideGaps.Parts).ToList();
        if (parts.Count < 2 * FewestLines)
        {
            return null;
        }

        var (left, right) = (parts.Min(part => part.Box.Left), parts.Max(part => part.Box.Right));
        return parts
            .Select(part => Math.Round(part.Box.Left))
            .Where(x => x > left + ((right - left) * 0.3) && x < left + ((right - left) * 0.7))
            .GroupBy(x => x)
            .Where(group => group.Count() >= FewestLines)
            .OrderByDescending(group => group.Count())
            .Select(group => Candidate(parts, group.Key, right))
            .FirstOrDefault(columns => columns is not null);
    }

    private static PageColumns? Candidate(List<TextLine> parts, double x, double right)
    {
        var rightSide = parts.Where(part => part.Box.Left >= x - Tolerance).ToList();
        var leftSide = parts.Where(part => part.Box.Right < x - Tolerance).ToList();
        if (leftSide.Count < FewestLines || rightSide.Count < FewestLines || leftSide.Count + rightSide.Count < parts.Count * 0.7)
        {
            return null;
        }

        // A cell of a table elsewhere on the page may reach into the gutter; the bulk of the lines tells where it begins.
        var gutter = leftSide.Select(part => part.Box.Right).Order().ElementAt(leftSide.Count * 9 / 10);
        // Text behind bullets makes a left edge of its own; the column begins at the bullets.
        var start = parts.Where(part => part.Box.Left > gutter + Tolerance).Min(part => part.Box.Left);
        var isFree = start - gutter >= NarrowestGutter * parts[0].Size;
        return isFree && AreFull(leftSide, gutter) && AreFull(rightSide, right) ? new PageColumns(gutter, start) : null;
    }

    private static bool AreFull(List<TextLine> side, double right)
    {
        var left = side.Min(part => part.Box.Left);
        return side.Count(part => part.Box.Right - left >= FullShare * (right - left)) >= side.Count * 0.5;
    }
}
