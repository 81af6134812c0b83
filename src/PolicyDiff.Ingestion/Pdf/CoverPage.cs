namespace PolicyDiff.Ingestion.Pdf;

/// <summary>The cover of a document: a first page with little text in large letters. It holds the title and is no part of the text.</summary>
/// <param name="Lines">Its lines from top to bottom; empty where there is no cover.</param>
internal sealed record CoverPage(IReadOnlyList<TextLine> Lines)
{
    private const int MostWords = 70;
    private const int FewestPages = 3;

    /// <summary>The largest lines as one title; null where there is no cover.</summary>
    public string? Title
    {
        get
        {
            if (Lines.Count == 0)
            {
                return null;
            }

            var largest = Lines.Max(line => line.Size);
            return string.Join(' ', Lines.Where(line => line.Size > largest - 1).Select(line => line.Text));
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
        var usual = pages.Skip(1).SelectMany(page => page.Rows).GroupBy(row => Math.Round(row.Size)).OrderByDescending(group => group.Sum(row => row.Text.Length)).Select(group => group.Key).FirstOrDefault();
        var isCover = first.Count > 0 && first.Sum(row => row.Words.Count) <= MostWords && first.Max(row => row.Size) > usual * 1.4;
        return new CoverPage(isCover ? first : []);
    }
}
