using System.Globalization;

namespace PolicyDiff.Core.Pdf;

/// <summary>Writes numbers of pages short.</summary>
public static class PageRanges
{
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
}
