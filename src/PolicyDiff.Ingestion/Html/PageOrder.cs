using System.Globalization;
using PolicyDiff.Ingestion.Structure.Headings;

namespace PolicyDiff.Ingestion.Html;

/// <summary>Puts the pages of a folder in the order in which they are to be read.</summary>
/// <remarks>
/// The index page comes first, or else none; the others follow as the links of the page that names most of them, and by name where none
/// does. Pages whose headings have numbers then change places among each other until
/// their numbers rise. Appendices that no link places come last.
/// </remarks>
internal static class PageOrder
{
    private static readonly string[] IndexNames = ["index", "default", "home", "start", "inhoud", "inhoudsopgave"];

    private static readonly StringComparer Names = StringComparer.Create(
        CultureInfo.InvariantCulture, CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);

    /// <summary>The pages in order.</summary>
    public static IReadOnlyList<WebPage> Of(IReadOnlyList<WebPage> pages)
    {
        var links = new PageLinks(pages);
        var byName = pages.OrderBy(page => page.File.Path, Names).ToList();
        var index = byName.FirstOrDefault(IsIndex);
        var guide = index is not null && links.Named(index).Count * 2 >= pages.Count - 1
            ? index
            : byName.MaxBy(page => links.Named(page).Count is var count && count * 2 >= pages.Count - 1 ? count : 0);
        var named = guide is null ? [] : links.Named(guide);
        var places = new Dictionary<WebPage, int>(ReferenceEqualityComparer.Instance);
        foreach (var page in named)
        {
            places[page] = places.Count;
        }

        List<WebPage> ordered = [.. byName
            .OrderBy(page => page == index
                ? -1
                : places.TryGetValue(page, out var place) ? place : AppendixHeading.Matches(page.Heading) ? int.MaxValue : named.Count)];
        return ByNumber(ordered);
    }

    /// <summary>Whether a page is named as the first one of a folder is.</summary>
    public static bool IsIndex(WebPage page) =>
        IndexNames.Contains(Path.GetFileNameWithoutExtension(page.File.Path), StringComparer.OrdinalIgnoreCase);

    private static List<WebPage> ByNumber(List<WebPage> pages)
    {
        var numbered = pages.Select(
            (page, place) => (page, place, Number: SectionNumber.TryParseHeading(page.Heading, out var number, out _) ? number : null))
            .Where(entry => entry.Number is not null)
            .ToList();
        if (numbered.Select(entry => entry.Number!.ToString()).Distinct(StringComparer.Ordinal).Count() < numbered.Count)
        {
            return pages;
        }

        var rising = numbered.OrderBy(entry => entry.Number!.Parts, Comparer<IReadOnlyList<int>>.Create(Compare)).ToList();
        foreach (var ((_, place, _), (page, _, _)) in numbered.Zip(rising))
        {
            pages[place] = page;
        }

        return pages;
    }

    private static int Compare(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        var differing = one.Zip(other).FirstOrDefault(pair => pair.First != pair.Second);
        return differing == default ? one.Count.CompareTo(other.Count) : differing.First.CompareTo(differing.Second);
    }
}
