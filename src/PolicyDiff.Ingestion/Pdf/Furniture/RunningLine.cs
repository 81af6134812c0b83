using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Furniture;

/// <summary>A text that comes back at one place of many pages: to the letter, or but for the number of the page.</summary>
internal sealed class RunningLine
{
    private const double MostPages = 0.6;

    /// <summary>The readings that come back; null where every reading does.</summary>
    private readonly HashSet<string>? _readings;

    private RunningLine(HashSet<string>? readings) => _readings = readings;

    /// <summary>
    /// Judges texts at one place of several pages that differ in figures at most, or that end in the number of their page.
    /// </summary>
    /// <param name="seen">The texts.</param>
    /// <param name="least">The fewest pages that something running stands on.</param>
    /// <param name="namesChapter">Whether they have nothing in common but the number of the page at their end.</param>
    /// <returns>Null where nothing of it runs.</returns>
    public static RunningLine? Of(IReadOnlyList<EdgeText> seen, int least, bool namesChapter)
    {
        if (Pages(seen) < least)
        {
            return null;
        }

        var readings = seen.GroupBy(text => text.Text, StringComparer.Ordinal).ToList();
        if (readings.Count == 1 || CountsPages(seen, namesChapter))
        {
            return new RunningLine(null);
        }

        // A chapter's own running title comes back on the pages of that chapter only.
        var comingBack = readings.Where(reading => Pages(reading) > 1).Select(reading => reading.Key).ToHashSet(StringComparer.Ordinal);
        return comingBack.Count > 0 ? new RunningLine(comingBack) : null;
    }

    /// <summary>Whether a reading at the place runs.</summary>
    public bool Holds(string text) => _readings is null || _readings.Contains(text);

    private static int Pages(IEnumerable<EdgeText> seen) => seen.Select(text => text.Page).Distinct().Count();

    /// <summary>Whether all that differs is one figure, and that one counts on from page to page.</summary>
    private static bool CountsPages(IReadOnlyList<EdgeText> seen, bool namesChapter)
    {
        if (namesChapter)
        {
            return CountsOn(seen, text => text.Figures[^1]);
        }

        var differing = Enumerable.Range(0, seen[0].Figures.Count)
            .Where(i => seen.Any(text => text.Figures[i].Value != seen[0].Figures[i].Value)).ToList();
        return differing.Count == 1 && CountsOn(seen, text => text.Figures[differing[0]]);
    }

    private static bool CountsOn(IReadOnlyList<EdgeText> seen, Func<EdgeText, (long Value, bool MayBePage)> figure)
    {
        var offsets = seen.Select(text => (text.Page, Figure: figure(text)))
            .Where(text => text.Figure.MayBePage)
            .GroupBy(text => text.Figure.Value - text.Page);
        var counted = offsets.Select(offset => offset.Select(text => text.Page).Distinct().Count()).DefaultIfEmpty(0).Max();
        return counted > 1 && counted >= Pages(seen) * MostPages;
    }
}
