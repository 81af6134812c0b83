using System.Globalization;

namespace PolicyDiff.Core.Text;

/// <summary>Writes numbers of pages short.</summary>
public static class PageRanges
{
    private const int MostPages = 1_000_000;

    /// <summary>The numbers of ranges as <see cref="Of"/> writes them, ascending; empty where the text is none.</summary>
    /// <param name="ranges">Such as <c>1-3, 7</c>.</param>
    public static IReadOnlyList<int> Parse(string ranges)
    {
        SortedSet<int> pages = [];
        foreach (var range in ranges.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = range.Split('-');
            if (ends.Length > 2 || !TryNumber(ends[0], out var first) || !TryNumber(ends[^1], out var last) || last < first)
            {
                return [];
            }

            pages.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        return [.. pages];
    }

    /// <summary>Numbers as ranges: <c>1-3, 7</c>.</summary>
    /// <param name="pages">Pages from 1, ascending.</param>
    public static string Of(IReadOnlyList<int> pages)
    {
        List<string> ranges = [];
        for (var i = 0; i < pages.Count;)
        {
            var end = i;
            while (end + 1 < pages.Count && pages[end + 1] == pages[end] + 1)
            {
                end++;
            }

            ranges.Add(i == end
                ? pages[i].ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{pages[i]}-{pages[end]}"));
            i = end + 1;
        }

        return string.Join(", ", ranges);
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < MostPages;
}
