using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>Finds the words of a page that lie on a given box.</summary>
internal sealed class WordIndex
{
    private const double BandHeight = 16;

    private readonly Dictionary<int, List<WordBox>> _bands = [];

    /// <summary>Indexes the words of one page by the height at which their middle stands.</summary>
    public WordIndex(IReadOnlyList<WordBox> words)
    {
        foreach (var word in words)
        {
            var band = BandOf(Middle(word.Box));
            if (!_bands.TryGetValue(band, out var list))
            {
                _bands[band] = list = [];
            }

            list.Add(word);
        }
    }

    /// <summary>The words whose middle lies on the box, from left to right.</summary>
    public IReadOnlyList<WordBox> On(PdfBox box)
    {
        var bands = Math.Min(BandOf(box.Bottom) - BandOf(box.Top) + 1, 64);
        return [.. Enumerable.Range(BandOf(box.Top), bands)
            .SelectMany(band => _bands.TryGetValue(band, out var list) ? list : [])
            .Where(word => LiesOn(word.Box, box))
            .OrderBy(word => word.Box.Left)];
    }

    private static bool LiesOn(PdfBox word, PdfBox box) =>
        Middle(word) > box.Top && Middle(word) < box.Bottom
        && word.Left + (word.Width / 2) > box.Left - 0.5 && word.Left + (word.Width / 2) < box.Right + 0.5;

    private static double Middle(PdfBox box) => box.Top + (box.Height / 2);

    private static int BandOf(double height) => (int)Math.Clamp(Math.Floor(height / BandHeight), -1_000, 100_000);
}
