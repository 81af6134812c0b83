using PolicyDiff.Ingestion.Structure;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>
/// Gives headings their levels: the outline's, the depth of the number, the level of the contents, or that of the style. A style has the
/// level of the numbered or listed headings set in it; a style without any comes one below the next larger.
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
        var previous = 0;
        var numbered = 0;
        int? collection = null;
        foreach (var heading in headings)
        {
            var level = heading.ListedLevel ?? heading.Number?.Depth ?? FromAppendix(heading, collection) ?? FromStyle(heading, known, styles, numbered);
            heading.Level = Math.Max(1, Math.Min(level, previous + 1));
            previous = heading.Level;
            numbered = heading.Number is not null || AppendixHeading.Matches(heading.Text) ? heading.Level : Math.Min(numbered, heading.Level);
            collection = AppendixHeading.IsCollection(heading.Text) ? heading.Level : collection;
        }
    }

    private static List<int> Known(IEnumerable<HeadingDraft> headings) =>
        [.. headings.Select(heading => heading.ListedLevel ?? heading.Number?.Depth).OfType<int>().GroupBy(level => level)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key)];

    private static Dictionary<LineStyle, int> StyleLevels(Dictionary<LineStyle, List<int>> known)
    {
        Dictionary<LineStyle, int> levels = [];
        var above = 0;
        foreach (var style in known.Keys.OrderByDescending(style => style.Size).ThenByDescending(style => style.Bold).ThenBy(style => style.Italic).ThenBy(style => style.Color, StringComparer.Ordinal))
        {
            levels[style] = known[style].Count > 0 ? known[style][0] : above + 1;
            above = Math.Max(above, levels[style]);
        }

        return levels;
    }

    private static int FromStyle(HeadingDraft heading, Dictionary<LineStyle, List<int>> known, Dictionary<LineStyle, int> styles, int numbered)
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
