using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>
/// Drops running headers, footers and page numbers: texts that come back on many pages at the same place near the top or bottom, figures
/// set aside.
/// </summary>
internal sealed partial class RunningMatter
{
    private const double Zone = 0.13;
    private const double Grid = 4;
    private const int RowsAtEdge = 3;

    private readonly HashSet<(string Text, int Place)> _running;
    private readonly int _pages;

    private RunningMatter(HashSet<(string Text, int Place)> running, int pages) => (_running, _pages) = (running, pages);

    /// <summary>Finds what runs through the pages.</summary>
    public static RunningMatter Find(IReadOnlyList<PageText> pages)
    {
        var counts = pages
            .SelectMany(page => EdgeParts(page).SelectMany(part => Keys(part, page)).Distinct().Select(key => (Key: key, Page: page.Number)))
            .GroupBy(pair => pair.Key)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Page).Distinct().Count());
        var least = pages.Count <= 3 ? 2 : Math.Max(3, (int)Math.Ceiling(pages.Count * 0.2));
        return new RunningMatter([.. counts.Where(count => count.Value >= least).Select(count => count.Key)], pages.Count);
    }

    /// <summary>The page without what runs through the pages.</summary>
    public PageText Without(PageText page)
    {
        var parts = EdgeParts(page).Where(part => IsRunning(part, page)).ToList();
        var words = parts.SelectMany(part => part.Words).ToHashSet();
        return page.With(page.Rows
            .Select(row => row.Words.Any(words.Contains) ? row.Words.Where(word => !words.Contains(word)).ToList() is { Count: > 0 } left ? new TextLine(page.Number, left) : null : row)
            .OfType<TextLine>());
    }

    private bool IsRunning(TextLine part, PageText page) =>
        Keys(part, page).Any(_running.Contains) || (_pages > 1 && PageOfPages().IsMatch(part.Text)) || IsOwnNumber(part, page);

    private static bool IsOwnNumber(TextLine part, PageText page) =>
        IsNumberOf(part.Text, page) && (part.Box.Top > page.Height * 0.9 || part.Box.Bottom < page.Height * 0.08);

    private static bool IsNumberOf(string text, PageText page) =>
        int.TryParse(text.Trim('-', '–', ' ', '|'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Math.Abs(number - page.Number) <= 2;

    private static IEnumerable<TextLine> EdgeParts(PageText page)
    {
        var top = page.Rows.Take(RowsAtEdge).Where(row => row.Box.Bottom < page.Height * Zone);
        var bottom = page.Rows.TakeLast(RowsAtEdge).Where(row => row.Box.Top > page.Height * (1 - Zone));
        return top.Concat(bottom).Distinct().SelectMany(row => WideGaps.Parts(row).Append(row)).Distinct();
    }

    // Two overlapping grids, so that a place on the border of one stands inside the other.
    private static IEnumerable<(string Text, int Place)> Keys(TextLine part, PageText page)
    {
        // A header that names the chapter is another one in each chapter: what stays is the number of the page behind it. A number in front may be the chapter's.
        var namesChapter = part.Words.Count > 1 && IsNumberOf(part.Words[^1].Text, page) && part.Words.SkipLast(1).Any(word => word.Text.Any(char.IsLetter));
        var text = namesChapter ? "#" : Figures().Replace(part.Text, "#");
        var fromBottom = part.Box.Top > page.Height / 2;
        var height = fromBottom ? page.Height - part.Box.Top : part.Box.Top;
        var side = fromBottom ? -1 : 1;
        yield return (text, side * (2 * (int)(height / Grid) + 1000));
        yield return (text, side * ((2 * (int)((height + (Grid / 2)) / Grid)) + 1001));
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(?:pagina|page|blad|p\.)\s*\d{1,4}(?:\s*(?:van|of|/|-)\s*\d{1,4})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageOfPages();
}
