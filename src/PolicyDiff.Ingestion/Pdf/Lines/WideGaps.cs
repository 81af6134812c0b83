namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>Finds the gaps of a row that are wider than its spaces: what parts columns, or a number from its title.</summary>
internal static class WideGaps
{
    private const double SmallestInEm = 0.9;
    private const double TimesUsual = 2;

    /// <summary>Positions of the words that stand behind a wide gap; in justified text, where all spaces are wide, none.</summary>
    public static IEnumerable<int> Starts(TextLine row)
    {
        var words = row.Words;
        var gaps = Gaps(words);
        if (!gaps.Exists(gap => gap >= SmallestInEm * row.Size))
        {
            return [];
        }

        // The spaces inside columns are the narrow ones; of two gaps one may be a space and one a gutter.
        var usual = gaps.Count < 3 ? 0.25 * row.Size : gaps.Order().ElementAt((gaps.Count - 1) / 2);
        var least = Math.Max(SmallestInEm * row.Size, Math.Min(TimesUsual * usual, 4 * row.Size));
        var starts = Enumerable.Range(1, words.Count - 1).Where(i => gaps[i - 1] >= least).ToList();
        return starts.Where(i => i > 1 || !BeginsItem(words[0].Text, starts.Count));
    }

    private static List<double> Gaps(IReadOnlyList<PageWord> words)
    {
        var gaps = new List<double>(words.Count);
        for (var i = 1; i < words.Count; i++)
        {
            gaps.Add(words[i].Box.Left - words[i - 1].Box.Right);
        }

        return gaps;
    }

    // Behind a list mark stands its text. A number may be that of a heading, or fill the first of three columns.
    private static bool BeginsItem(string word, int gaps) => ItemMark.IsMarker(word) || (gaps == 1 && ItemMark.IsNumber(word));

    /// <summary>The row cut at its wide gaps.</summary>
    public static IReadOnlyList<TextLine> Parts(TextLine row) => Cut(row, [.. Starts(row)]);

    /// <summary>The row cut before the given words.</summary>
    /// <param name="row">The row.</param>
    /// <param name="starts">Positions of words, ascending.</param>
    public static IReadOnlyList<TextLine> Cut(TextLine row, IReadOnlyList<int> starts)
    {
        List<TextLine> parts = [];
        var from = 0;
        foreach (var start in starts.Where(start => start > 0).Append(row.Words.Count))
        {
            parts.Add(row.Part(from, start));
            from = start;
        }

        return parts;
    }
}
