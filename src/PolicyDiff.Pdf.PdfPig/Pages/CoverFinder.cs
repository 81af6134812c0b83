using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Contents;
using PolicyDiff.Pdf.PdfPig.PageParts;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>Finds the letters over which something opaque is painted later.</summary>
internal sealed class CoverFinder
{
    private const double BandHeight = 16;

    // A rule or a frame is no cover, and of a letter its middle is what is read.
    private const double SmallestSide = 3;
    private const double Sides = 0.2;
    private const double Ends = 0.35;

    private readonly IReadOnlyList<PlacedLetter> _letters;
    private readonly List<PaintedArea> _areas = [];
    private readonly List<int> _below = [];

    /// <summary>Looks at a page.</summary>
    /// <param name="letters">Its letters in the order of the file.</param>
    /// <param name="areas">What is painted on it, in the order of the file.</param>
    public CoverFinder(IReadOnlyList<PlacedLetter> letters, IReadOnlyList<PaintedArea> areas)
    {
        _letters = letters;
        var first = letters.Count == 0 ? areas.Count : letters[0].Below;
        for (var i = first; i < areas.Count; i++)
        {
            if (areas[i].Covers && areas[i].Box.Width >= SmallestSide && areas[i].Box.Height >= SmallestSide)
            {
                _areas.Add(areas[i]);
                _below.Add(i);
            }
        }
    }

    /// <summary>The letters under those areas that count.</summary>
    /// <param name="counts">Whether an area can be seen, and covers.</param>
    public HashSet<PlacedLetter> Find(Func<PaintedArea, bool> counts)
    {
        HashSet<PlacedLetter> covered = new(ReferenceEqualityComparer.Instance);
        if (_areas.Count == 0)
        {
            return covered;
        }

        var bands = Bands();
        foreach (var (area, order) in _areas.Zip(_below).Where(pair => counts(pair.First)))
        {
            for (var band = BandOf(area.Box.Top); band <= BandOf(area.Box.Bottom); band++)
            {
                var letters = bands.GetValueOrDefault(band, []);
                covered.UnionWith(letters.Where(letter => letter.Below <= order && IsUnder(letter.Box, area.Box)));
            }
        }

        return covered;
    }

    private Dictionary<int, List<PlacedLetter>> Bands()
    {
        Dictionary<int, List<PlacedLetter>> bands = [];
        foreach (var letter in _letters)
        {
            var band = BandOf(letter.Box.Top + (letter.Box.Height / 2));
            if (!bands.TryGetValue(band, out var list))
            {
                bands[band] = list = [];
            }

            list.Add(letter);
        }

        return bands;
    }

    private static bool IsUnder(PdfBox letter, PdfBox area) =>
        area.Left <= letter.Left + (Sides * letter.Width) && area.Right >= letter.Right - (Sides * letter.Width)
        && area.Top <= letter.Top + (Ends * letter.Height) && area.Bottom >= letter.Bottom - (Ends * letter.Height);

    private static int BandOf(double y) => (int)Math.Clamp(Math.Floor(y / BandHeight), -1_000, 100_000);
}
