using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Contents;

namespace PolicyDiff.Pdf.Poppler.Tags;

/// <summary>Tells to which marked content the words of one page belong, by where each text of the page begins.</summary>
internal sealed class TextStartIndex
{
    private const double BandHeight = 8;
    private const int MostBands = 64;

    // Boxes of words and places of text come from two programs, which round by themselves.
    private const double SameX = 1;
    private const double SameLine = 0.5;

    // The letters of most fonts stand on a line at four fifths of their box.
    private const double UsualLine = 0.79;
    private const double HighestLine = 0.4;
    private const double LowestLine = 1.1;

    private readonly Dictionary<int, List<TextStart>> _bands;

    /// <summary>Indexes the texts of a page by the line they stand on.</summary>
    public TextStartIndex(IReadOnlyList<TextStart> starts) =>
        _bands = starts.GroupBy(start => BandOf(start.Y)).ToDictionary(band => band.Key, band => band.OrderBy(start => start.X).ToList());

    /// <summary>Whose text a word is: that of the text which begins on its line nearest to its left, or of the one that holds most of it.</summary>
    /// <returns>Null where no tag refers to it.</returns>
    public MarkedContent? OwnerOf(TextRun word)
    {
        var line = LineOf(word.Box);
        var inside = line.Where(start => start.X > word.Box.Left + SameX && start.X < word.Box.Right - SameX).ToList();
        var before = line.FindLastIndex(start => start.X <= word.Box.Left + SameX);
        if (inside.Count == 0 || (before < 0 && inside.Count == 1))
        {
            return before >= 0 ? line[before].Owner : inside.Count > 0 ? inside[0].Owner : null;
        }

        var pieces = before >= 0 ? [line[before] with { X = word.Box.Left }, .. inside] : inside;
        return pieces.Select((piece, i) => (piece.Owner, Width: (i + 1 < pieces.Count ? pieces[i + 1].X : word.Box.Right) - piece.X))
            .GroupBy(piece => piece.Owner).OrderByDescending(owner => owner.Sum(piece => piece.Width)).First().Key;
    }

    /// <summary>The texts on the line of a word, from left to right: of the lines that cross its box the one that begins not behind it and lies nearest to where its letters stand.</summary>
    private List<TextStart> LineOf(PdfBox box)
    {
        var (first, last) = (BandOf(box.Top + (HighestLine * box.Height)), BandOf(box.Top + (LowestLine * box.Height)));
        List<TextStart> near = [];
        for (var band = first; band <= Math.Min(last, first + MostBands - 1); band++)
        {
            near.AddRange(_bands.GetValueOrDefault(band, []).Where(start => start.X < box.Right - SameX && start.Y >= box.Top + (HighestLine * box.Height) && start.Y <= box.Top + (LowestLine * box.Height)));
        }

        if (near.Count == 0)
        {
            return near;
        }

        var nearest = near.MinBy(start => Math.Abs(start.Y - (box.Top + (UsualLine * box.Height)))).Y;
        return [.. near.Where(start => Math.Abs(start.Y - nearest) <= SameLine).OrderBy(start => start.X)];
    }

    private static int BandOf(double y) => (int)Math.Clamp(Math.Floor(y / BandHeight), -1_000, 100_000);
}
