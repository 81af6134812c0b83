using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Furniture;

/// <summary>
/// Leaves out what is printed across the pages in huge letters, such as CONCEPT: it is no heading and stands in no sentence.
/// </summary>
/// <remarks>
/// A few words without figures, several times as large as the text, are a watermark where running text stands above them or in their place,
/// or where they come back at one place of most pages. A title of that size begins its page and does not come back. What runs askew is
/// left out by the engine.
/// </remarks>
internal static class Watermark
{
    private const double SmallestSize = 24;
    private const double HugeSize = 36;
    private const double TimesText = 2;
    private const double TimesTextHuge = 3.5;
    private const int MostWords = 3;
    private const int FewestLetters = 4;
    private const int FewestWordsAbove = 8;
    private const double SamePlace = 12;
    private const double MostPages = 0.5;

    /// <summary>The pages without watermarks, and what was left out.</summary>
    /// <param name="pages">The pages of a file in order.</param>
    /// <param name="where">The file.</param>
    public static (IReadOnlyList<ReadPage> Pages, IReadOnlyList<Diagnostic> Diagnostics) Without(
        IReadOnlyList<ReadPage> pages, DiagnosticLocation where)
    {
        var usual = UsualSize(pages);
        var large = pages.Select(page => Large(page.Text, usual)).ToList();
        var found = pages.Index()
            .Where(page => large[page.Index].Count > 0
                && (LiesInText(page.Item.Text, large[page.Index], usual) || ComesBack(large, page.Index)))
            .ToDictionary(page => page.Index, page => large[page.Index].ToHashSet());
        if (found.Count == 0)
        {
            return (pages, []);
        }

        var numbers = found.Keys.Select(index => pages[index].Sheet.Number).Order().ToList();
        var words = found.Values.Sum(set => set.Count).ToString(CultureInfo.InvariantCulture);
        return ([.. pages.Select((page, i) => found.TryGetValue(i, out var set) ? Without(page, set) : page)],
            [Diagnostic.Info(PdfEngineDiagnostics.Watermark, where with { Page = numbers[0] }, words, PageRanges.Of(numbers))]);
    }

    private static ReadPage Without(ReadPage page, HashSet<PageWord> words)
    {
        var left = page.Text.Rows.SelectMany(row => row.Words).Where(word => !words.Contains(word));
        return page with { Text = page.Text.With(RowBuilder.Rows(page.Text.Number, left)) };
    }

    /// <summary>The size of most letters.</summary>
    private static double UsualSize(IReadOnlyList<ReadPage> pages) =>
        pages.SelectMany(page => page.Text.Rows).SelectMany(row => row.Words)
            .GroupBy(word => word.Size)
            .OrderByDescending(size => size.Sum(word => word.Text.Length)).ThenBy(size => size.Key)
            .Select(size => size.Key).FirstOrDefault();

    /// <summary>The words of a page that are far larger than its text; none where there are more than a few, or figures.</summary>
    private static List<PageWord> Large(PageText page, double usual)
    {
        List<PageWord> large = [.. page.Rows.SelectMany(row => row.Words)
            .Where(word => word.Size >= SmallestSize && word.Size >= TimesText * usual)];
        return large.Count is > 0 and <= MostWords && large.TrueForAll(word => word.Size.Equals(large[0].Size) && IsWord(word.Text))
            ? large
            : [];
    }

    private static bool IsWord(string text) => text.Length >= FewestLetters && text.All(c => char.IsLetter(c) || c is '-' or '!');

    private static bool LiesInText(PageText page, List<PageWord> large, double usual)
    {
        var box = large.Select(word => word.Box).Aggregate((all, next) => all.Union(next));
        var text = page.Rows.SelectMany(row => row.Words).Where(word => word.Size < TimesText * usual).ToList();
        var isHuge = large[0].Size >= HugeSize && large[0].Size >= TimesTextHuge * usual;
        return (isHuge && text.Count(word => word.Box.Bottom <= box.Top) >= FewestWordsAbove)
            || text.Count(word => word.Middle > box.Top
                && word.Middle < box.Bottom
                && word.Box.Right > box.Left
                && word.Box.Left < box.Right) >= MostWords;
    }

    private static bool ComesBack(List<List<PageWord>> large, int at) =>
        large.Count > 1 && large.Count(other => IsSame(large[at], other)) is > 1 and var pages && pages >= large.Count * MostPages;

    private static bool IsSame(List<PageWord> one, List<PageWord> other) => one.Count == other.Count
        && one.Zip(other).All(pair => string.Equals(pair.First.Text, pair.Second.Text, StringComparison.Ordinal)
            && Math.Abs(pair.First.Box.Left - pair.Second.Box.Left) < SamePlace
            && Math.Abs(pair.First.Box.Top - pair.Second.Box.Top) < SamePlace);
}
