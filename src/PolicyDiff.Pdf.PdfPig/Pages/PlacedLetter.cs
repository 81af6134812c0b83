using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>A letter on the page as shown, in points from its top left corner.</summary>
/// <param name="Text">What it stands for; a ligature stands for more than one sign.</param>
/// <param name="Start">Where it begins on its base line.</param>
/// <param name="End">Where the next letter is due.</param>
/// <param name="Box">The box of its font around it.</param>
/// <param name="Style">How it looks.</param>
internal sealed record PlacedLetter(string Text, (double X, double Y) Start, (double X, double Y) End, PdfBox Box, TextStyle Style)
{
    /// <summary>The distance to the start of another letter: along the line of writing, and across it.</summary>
    public (double Along, double Across) DistanceTo(PlacedLetter next)
    {
        var (x, y) = (End.X - Start.X, End.Y - Start.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        (x, y) = length < 1e-6 ? (1, 0) : (x / length, y / length);
        var (dx, dy) = (next.Start.X - End.X, next.Start.Y - End.Y);
        return ((dx * x) + (dy * y), Math.Abs((dx * y) - (dy * x)));
    }
}
