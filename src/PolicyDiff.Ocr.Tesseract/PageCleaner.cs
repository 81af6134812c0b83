namespace PolicyDiff.Ocr.Tesseract;

/// <summary>
/// Wipes from a picture what recognition takes for letters: the specks of a scan,
/// and the dot leaders of contents pages, which are kept apart.
/// </summary>
internal static class PageCleaner
{
    private const int MostBlobs = 50_000;
    private const int FewestDots = 8;
    private const double DotsPerInch = 25;
    private const double SpecksPerInch = 75;

    /// <summary>Wipes a picture.</summary>
    /// <param name="image">The picture, which is changed.</param>
    /// <param name="resolution">Its pixels per inch.</param>
    /// <returns>The boxes of the leaders that were wiped, from top to bottom.</returns>
    public static IReadOnlyList<Blob> Clean(PageImage image, int resolution)
    {
        var largest = (int)Math.Ceiling(resolution / DotsPerInch);
        var blobs = new BlobFinder(image).Find(largest, MostBlobs);
        if (blobs.Count >= MostBlobs)
        {
            return [];
        }

        var speck = Math.Max(1, (int)(resolution / SpecksPerInch));
        foreach (var blob in blobs.Where(blob => blob.Width <= speck && blob.Height <= speck && blob.Pixels <= speck * (speck - 1)))
        {
            image.Wipe(blob);
        }

        var rows = Rows([.. blobs.Where(blob => blob.Pixels >= speck)], largest).Where(IsRegular).ToList();
        foreach (var dot in rows.SelectMany(row => row))
        {
            image.Wipe(dot);
        }

        return [.. rows.Select(
            row => new Blob(row[0].Left, row.Min(dot => dot.Top), row[^1].Right, row.Max(dot => dot.Bottom), row.Sum(dot => dot.Pixels)))
            .OrderBy(row => row.Middle)
            .ThenBy(row => row.Left)];
    }

    /// <summary>Dots on one height, each not far right of the one before.</summary>
    private static List<List<Blob>> Rows(IReadOnlyList<Blob> dots, int largest)
    {
        List<List<Blob>> rows = [];
        List<List<Blob>> open = [];
        foreach (var dot in dots.OrderBy(dot => dot.Left).ThenBy(dot => dot.Top))
        {
            open.RemoveAll(row => dot.Left - row[^1].Right > 3 * largest);
            var row = open.Where(row => Continues(row[^1], dot)).MinBy(row => Math.Abs(row[^1].Middle - dot.Middle));
            if (row is null)
            {
                row = [];
                rows.Add(row);
                open.Add(row);
            }

            row.Add(dot);
        }

        return rows;
    }

    private static bool Continues(Blob last, Blob dot) =>
        Math.Abs(last.Middle - dot.Middle) <= 2
            && dot.Left > last.Right
            && Math.Abs(last.Width - dot.Width) <= 3
            && Math.Abs(last.Height - dot.Height) <= 3;

    /// <summary>Whether there are many dots, nearly all at the same distance.</summary>
    private static bool IsRegular(List<Blob> row)
    {
        if (row.Count < FewestDots)
        {
            return false;
        }

        var steps = row.Zip(row.Skip(1), (left, right) => right.Left - left.Left).Order().ToList();
        var usual = steps[steps.Count / 2];
        return steps.Count(step => Math.Abs(step - usual) <= Math.Max(2, usual * 0.3)) >= 0.8 * steps.Count;
    }
}
