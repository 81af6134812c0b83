using PolicyDiff.Pdf.PdfPig.PageParts;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>Drops letters that are printed again on the same spot, by which some programs make letters bold.</summary>
/// <remarks>The distances are those of Poppler: a tenth of the size along the line, a fifth across.</remarks>
internal sealed class RepeatedLetters
{
    private const double Along = 0.1;
    private const double Across = 0.2;

    // The cells have the size of the distances, which differs from font size to font size; letters of different sizes are never the same.
    private readonly Dictionary<(int Size, int X, int Y), int> _last = [];
    private readonly List<(PlacedLetter Letter, int Before)> _seen = [];

    /// <summary>Whether the same letter stood there before.</summary>
    public bool IsNew(PlacedLetter letter)
    {
        var (width, height) = (Math.Max(0.1, Along * letter.Style.Size), Math.Max(0.1, Across * letter.Style.Size));
        var (size, column, row) = ((int)(letter.Style.Size * 100), Cell(letter.Start.X, width), Cell(letter.Start.Y, height));
        for (var i = 0; i < 9; i++)
        {
            if (_last.TryGetValue((size, column + (i % 3) - 1, row + (i / 3) - 1), out var at) && IsAmong(at, letter, width, height))
            {
                return false;
            }
        }

        var key = (size, column, row);
        _seen.Add((letter, _last.TryGetValue(key, out var before) ? before : -1));
        _last[key] = _seen.Count - 1;
        return true;
    }

    private bool IsAmong(int at, PlacedLetter letter, double width, double height)
    {
        for (; at >= 0; at = _seen[at].Before)
        {
            var other = _seen[at].Letter;
            if (Math.Abs(other.Start.X - letter.Start.X) < width && Math.Abs(other.Start.Y - letter.Start.Y) < height
                && string.Equals(other.Text, letter.Text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int Cell(double place, double size) => (int)Math.Clamp(Math.Floor(place / size), -1e6, 1e6);
}
