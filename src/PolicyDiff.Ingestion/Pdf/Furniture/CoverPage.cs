using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Furniture;

/// <summary>
/// The cover of a document: a first page with little text in large letters. It holds the title and is no part of the text.
/// </summary>
/// <param name="Lines">Its lines from top to bottom; empty where there is no cover.</param>
internal sealed record CoverPage(IReadOnlyList<TextLine> Lines)
{
    private const int MostWords = 70;
    private const int FewestPages = 3;
    private const double LargestSpace = 0.6;

    /// <summary>The lines as pieces of text: those that look alike and stand close under each other are one.</summary>
    public IEnumerable<IReadOnlyList<TextLine>> Pieces()
    {
        List<TextLine> piece = [];
        foreach (var line in Lines)
        {
            if (piece.Count > 0 && !Continues(piece[^1], line))
            {
                yield return piece;
                piece = [];
            }

            piece.Add(line);
        }

        if (piece.Count > 0)
        {
            yield return piece;
        }
    }

    /// <summary>Finds the cover.</summary>
    /// <param name="pages">The pages without running matter.</param>
    public static CoverPage Find(IReadOnlyList<PageText> pages)
    {
        if (pages.Count < FewestPages)
        {
            return new CoverPage([]);
        }

        var first = pages[0].Rows;
        var usual = pages.Skip(1)
            .SelectMany(page => page.Rows)
            .GroupBy(row => Math.Round(row.Size))
            .OrderByDescending(group => group.Sum(row => row.Text.Length))
            .Select(group => group.Key).FirstOrDefault();
        var isCover = first.Count > 0 && first.Sum(row => row.Words.Count) <= MostWords && first.Max(row => row.Size) > usual * 1.4;
        return new CoverPage(isCover ? first : []);
    }

    private static bool Continues(TextLine line, TextLine next) =>
        line.Style == next.Style
            && next.Box.Top - line.Box.Bottom < LargestSpace * line.Size
            && Math.Abs(next.Box.Left - line.Box.Left) < line.Box.Width;
}
