using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Structure.Headings;

namespace PolicyDiff.Ingestion.Pdf.Headings;

/// <summary>
/// Gives headings their levels: the outline's, the depth of the number, the level of the contents, or that of the style. A style has the
/// level of the numbered or listed headings set in it; a style without any comes one below the next larger. No level is left out.
/// </summary>
internal static class LevelRules
{
    /// <summary>Sets the level of every heading.</summary>
    /// <param name="headings">The headings in reading order.</param>
    public static void Set(IReadOnlyList<HeadingDraft> headings)
    {
        var known = headings
            .GroupBy(heading => StyleKey.Of(heading.Style))
            .ToDictionary(group => group.Key, group => Known(group));
        var styles = StyleLevels(known);
        var numbered = 0;
        int? collection = null;
        Stack<(int Wanted, int Given)> above = [];
        foreach (var heading in headings)
        {
            var level = Math.Max(
                1,
                heading.ListedLevel
                    ?? heading.Number?.Depth
                    ?? FromAppendix(heading, collection)
                    ?? FromStyle(heading, known, styles, numbered));
            heading.Level = Given(above, level);
            numbered = heading.Number is not null || AppendixHeading.Matches(heading.Text) ? level : Math.Min(numbered, level);
            collection = AppendixHeading.IsCollection(heading.Text) ? level : collection;
        }
    }

    /// <summary>
    /// The level of a heading below those above it: one deeper than the last that wants a higher level,
    /// so that headings of one level stay side by side where levels are left out.
    /// </summary>
    private static int Given(Stack<(int Wanted, int Given)> above, int wanted)
    {
        while (above.TryPeek(out var last) && last.Wanted >= wanted)
        {
            above.Pop();
        }

        var given = above.TryPeek(out var parent) ? parent.Given + 1 : 1;
        above.Push((wanted, given));
        return given;
    }

    private static List<int> Known(IEnumerable<HeadingDraft> headings) =>
        [.. headings.Select(heading => heading.ListedLevel ?? heading.Number?.Depth).OfType<int>().GroupBy(level => level)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key)];

    private static Dictionary<LineStyle, int> StyleLevels(Dictionary<LineStyle, List<int>> known)
    {
        Dictionary<LineStyle, int> levels = [];
        var above = 0;
        foreach (var style in known.Keys.OrderByDescending(style => style.Size)
            .ThenByDescending(style => style.Bold)
            .ThenBy(style => style.Italic)
            .ThenBy(style => style.Color, StringComparer.Ordinal))
        {
            levels[style] = known[style].Count > 0 ? known[style][0] : above + 1;
            above = Math.Max(above, levels[style]);
        }

        return levels;
    }

    private static int FromStyle(
        HeadingDraft heading, Dictionary<LineStyle, List<int>> known, Dictionary<LineStyle, int> styles, int numbered)
    {
        // One look for headings of many depths says nothing: such a heading stands below the numbered one it follows.
        var style = StyleKey.Of(heading.Style);
        return known[style].Count > 1 ? numbered + 1 : styles[style];
    }

    /// <summary>An appendix is a chapter, or stands below the heading of all appendices.</summary>
    private static int? FromAppendix(HeadingDraft heading, int? collection)
    {
        if (!AppendixHeading.Matches(heading.Text))
        {
            return null;
        }

        return collection is null || AppendixHeading.IsCollection(heading.Text) ? 1 : collection + 1;
    }
}
