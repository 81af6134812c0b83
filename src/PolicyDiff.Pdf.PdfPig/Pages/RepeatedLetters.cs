namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>Drops letters that are printed again on the same spot, by which some programs make letters bold.</summary>
/// <remarks>The distances are those of Poppler: a tenth of the size along the line, a fifth across.</remarks>
internal sealed class RepeatedLetters
{
    private const double Along = 0.1;
    private const double Across = 0.2;

    private readonly Dictionary<(string Text, int X, int Y), (double X, double Y)> _seen = [];

    /// <summary>Whether the same letter stood there before.</summary>
    public bool IsNew(PlacedLetter letter)
    {
        var (width, height) = (Math.Max(0.1, Along * letter.Style.Size), Math.Max(0.1, Across * letter.Style.Size));
        var (column, row) = (Cell(letter.Start.X, width), Cell(letter.Start.Y, height));
        for (var i = 0; i < 9; i++)
        {
            var key = (letter.Text, column + (i % 3) - 1, row + (i / 3) - 1);
            if (_seen.TryGetValue(key, out var place)
                && Math.Abs(place.X - letter.Start.X) < width && Math.Abs(place.Y - letter.Start.Y) < height)
            {
                return false;
            }
        }

        _seen[(letter.Text, column, row)] = letter.Start;
        return true;
    }

    private static int Cell(double place, double size) => (int)Math.Clamp(Math.Floor(place / size), -1e6, 1e6);
}
