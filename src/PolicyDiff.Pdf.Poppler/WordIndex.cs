using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Contents;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>Finds the words of a page that lie on a given box.</summary>
internal sealed class WordIndex
{
    private const double BandHeight = 16;
    private const int MostBands = 64;

    // As both programs of Poppler count it.
    private const double SamePlace = 0.2;

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

    /// <summary>The words whose middle lies on the box, from left to right; of those printed twice over each other the first.</summary>
    public IReadOnlyList<WordBox> On(PdfBox box)
    {
        var first = BandOf(box.Top);
        List<WordBox> found = [];
        for (var band = first; band <= Math.Min(BandOf(box.Bottom), first + MostBands - 1); band++)
        {
            if (_bands.TryGetValue(band, out var list))
            {
                foreach (var word in list)
                {
                    if (LiesOn(word.Box, box))
                    {
                        Insert(found, word);
                    }
                }
            }
        }

        return found;
    }

    // Words come almost in order.
    private static void Insert(List<WordBox> words, WordBox word)
    {
        var at = words.Count;
        for (var i = words.Count - 1; i >= 0 && words[i].Box.Left > word.Box.Left - (SamePlace * word.Box.Height); i--)
        {
            if (IsOverprint(word, words[i]))
            {
                return;
            }

            at = words[i].Box.Left > word.Box.Left ? i : at;
        }

        words.Insert(at, word);
    }

    private static bool IsOverprint(WordBox word, WordBox other) =>
        Math.Abs(word.Box.Left - other.Box.Left) < SamePlace * word.Box.Height
        && Math.Abs(Middle(word.Box) - Middle(other.Box)) < SamePlace * word.Box.Height
        && word.Text == other.Text;

    private static bool LiesOn(PdfBox word, PdfBox box) =>
        Middle(word) > box.Top && Middle(word) < box.Bottom
        && word.Left + (word.Width / 2) > box.Left - 0.5 && word.Left + (word.Width / 2) < box.Right + 0.5;

    private static double Middle(PdfBox box) => box.Top + (box.Height / 2);

    private static int BandOf(double height) => (int)Math.Clamp(Math.Floor(height / BandHeight), -1_000, 100_000);
}
