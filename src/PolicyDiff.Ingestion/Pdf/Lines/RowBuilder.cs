namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>Puts the words of a page (or of a table cell) that stand on one height into rows, from top to bottom.</summary>
internal static class RowBuilder
{
    // Bold and plain faces of a line differ a little in height; lines of two columns may differ by half a line and stay apart.
    private const double Tolerance = 0.3;

    /// <summary>The rows, from top to bottom, the words of each from left to right.</summary>
    /// <param name="page">Page from 1.</param>
    /// <param name="words">The words in any order.</param>
    public static IReadOnlyList<TextLine> Rows(int page, IEnumerable<PageWord> words)
    {
        List<(double Middle, double Height, List<PageWord> Words)> rows = [];
        var small = new List<PageWord>();
        var all = words.OrderBy(word => word.Middle).ThenBy(word => word.Box.Left).ToList();
        var usual = all.Count == 0 ? 0 : all.Select(word => word.Size).Order().ElementAt(all.Count / 2);
        foreach (var word in all)
        {
            if (word.Size < usual * 0.8 && word.Text.Length <= 3)
            {
                small.Add(word);
                continue;
            }

            Add(rows, word);
        }

        foreach (var word in small)
        {
            Attach(rows, word);
        }

        return [.. rows.OrderBy(row => row.Middle).Select(row => new TextLine(page, row.Words.OrderBy(word => word.Box.Left).ToArray()))];
    }

    private static void Add(List<(double Middle, double Height, List<PageWord> Words)> rows, PageWord word)
    {
        for (var i = rows.Count - 1; i >= 0 && i >= rows.Count - 6; i--)
        {
            if (Math.Abs(rows[i].Middle - word.Middle) <= Tolerance * Math.Max(rows[i].Height, word.Box.Height))
            {
                rows[i].Words.Add(word);
                return;
            }
        }

        rows.Add((word.Middle, word.Box.Height, [word]));
    }

    /// <summary>A raised figure belongs to the row whose words it touches, whatever its own height.</summary>
    private static void Attach(List<(double Middle, double Height, List<PageWord> Words)> rows, PageWord word)
    {
        var best = rows
            .Where(row => word.Box.Bottom > row.Middle - (0.75 * row.Height) && word.Middle < row.Middle + (0.5 * row.Height)
                && row.Words.Any(other => word.Box.Left - other.Box.Right < 0.6 * other.Size
                    && other.Box.Left - word.Box.Right < 0.6 * other.Size))
            .OrderBy(row => Math.Abs(row.Middle - word.Middle))
            .FirstOrDefault();
        if (best.Words is null)
        {
            Add(rows, word);
        }
        else
        {
            best.Words.Add(word);
        }
    }
}
