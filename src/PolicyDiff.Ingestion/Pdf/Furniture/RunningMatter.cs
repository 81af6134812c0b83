using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Furniture;

/// <summary>
/// Drops running headers, footers and page numbers: texts that come back on many pages at the same place near the top or bottom, figures
/// set aside where they count the pages. A heading or a sentence at the top of pages that differs in another figure is text.
/// </summary>
internal sealed partial class RunningMatter
{
    private const double Zone = 0.13;
    private const double Grid = 4;
    private const int RowsAtEdge = 3;
    private const string AnyChapter = "# behind any title";

    private readonly Dictionary<(string Text, int Place), RunningLine> _running;
    private readonly int _pages;

    private RunningMatter(Dictionary<(string Text, int Place), RunningLine> running, int pages) => (_running, _pages) = (running, pages);

    /// <summary>Finds what runs through the pages.</summary>
    public static RunningMatter Find(IReadOnlyList<PageText> pages)
    {
        var usual = UsualStyle(pages);
        var least = pages.Count <= 3 ? 2 : Math.Max(3, (int)Math.Ceiling(pages.Count * 0.2));
        var running = pages
            .SelectMany(
                page => EdgeParts(page)
                    .SelectMany(part => Keys(part, page).Select(key => (Key: key, Seen: EdgeText.Of(part, page, usual)))))
            .GroupBy(pair => pair.Key, pair => pair.Seen)
            .Select(group => (group.Key, Line: RunningLine.Of([.. group], least, group.Key.Text == AnyChapter)))
            .Where(pair => pair.Line is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Line!);
        return new RunningMatter(running, pages.Count);
    }

    /// <summary>The page without what runs through the pages.</summary>
    public PageText Without(PageText page)
    {
        var parts = EdgeParts(page).Where(part => IsRunning(part, page)).ToList();
        var words = parts.SelectMany(part => part.Words).ToHashSet();
        return page.With(page.Rows
            .Select(row => row.Words.Any(words.Contains)
                ? row.Words.Where(word => !words.Contains(word)).ToList() is { Count: > 0 } left ? new TextLine(page.Number, left) : null
                : row)
            .OfType<TextLine>());
    }

    private bool IsRunning(TextLine part, PageText page) =>
        Keys(part, page).Any(key => _running.TryGetValue(key, out var line) && line.Holds(part.Text))
            || (_pages > 1 && PageOfPages().IsMatch(part.Text))
            || IsOwnNumber(part, page);

    private static bool IsOwnNumber(TextLine part, PageText page) =>
        IsNumberOf(part.Text, page) && (part.Box.Top > page.Height * 0.9 || part.Box.Bottom < page.Height * 0.08);

    private static bool IsNumberOf(string text, PageText page) =>
        int.TryParse(text.Trim('-', '–', ' ', '|'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number - page.Number) <= 2;

    /// <summary>The look of most letters.</summary>
    private static LineStyle UsualStyle(IReadOnlyList<PageText> pages) => pages.SelectMany(page => page.Rows)
        .GroupBy(row => row.Style with { Italic = false })
        .OrderByDescending(group => group.Sum(row => row.Text.Length)).ThenByDescending(group => group.Key.Size)
        .Select(group => group.Key).FirstOrDefault();

    private static IEnumerable<TextLine> EdgeParts(PageText page)
    {
        var top = page.Rows.Take(RowsAtEdge).Where(row => row.Box.Bottom < page.Height * Zone);
        var bottom = page.Rows.TakeLast(RowsAtEdge).Where(row => row.Box.Top > page.Height * (1 - Zone));
        return top.Concat(bottom).Distinct().SelectMany(row => WideGaps.Parts(row).Append(row)).Distinct();
    }

    // Two overlapping grids, so that a place on the border of one stands inside the other.
    private static IEnumerable<(string Text, int Place)> Keys(TextLine part, PageText page)
    {
        // A header that names the chapter is another one in each chapter: what stays is the
        // number of the page behind it. A number in front may be the chapter's.
        var namesChapter = part.Words.Count > 1
            && IsNumberOf(part.Words[^1].Text, page)
            && part.Words.SkipLast(1).Any(word => word.Text.Any(char.IsLetter));
        string[] texts = namesChapter ? [Figures().Replace(part.Text, "#"), AnyChapter] : [Figures().Replace(part.Text, "#")];
        var fromBottom = part.Box.Top > page.Height / 2;
        var height = fromBottom ? page.Height - part.Box.Top : part.Box.Top;
        var side = fromBottom ? -1 : 1;
        foreach (var text in texts)
        {
            yield return (text, side * (2 * (int)(height / Grid) + 1000));
            yield return (text, side * ((2 * (int)((height + (Grid / 2)) / Grid)) + 1001));
        }
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(
        @"^(?:pagina|page|blad|p\.)\s*\d{1,4}(?:\s*(?:van|of|/|-)\s*\d{1,4})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageOfPages();
}
