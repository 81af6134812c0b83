using PolicyDiff.Core.Pdf;
using UglyToad.PdfPig.Content;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>Places the letters of PdfPig on the page as shown.</summary>
/// <param name="frame">The page.</param>
internal sealed class LetterReader(PageFrame frame)
{
    // Fonts that state their height wrongly are many; these are the bounds of real ones, in parts of the size.
    private const double LeastAscent = 0.6;
    private const double MostAscent = 1.05;
    private const double LeastDescent = 0.1;
    private const double MostDescent = 0.4;

    private const int BoldWeight = 700;

    private LetterStyle? _style;
    private Letter? _styled;

    /// <summary>The letter as placed.</summary>
    public PlacedLetter Place(Letter letter)
    {
        var style = StyleOf(letter);
        var (start, end) = (frame.PointOf(letter.StartBaseLine), frame.PointOf(letter.EndBaseLine));
        var box = letter.TextOrientation == TextOrientation.Horizontal ? UprightBox(letter, style.Size) : frame.BoxOf(letter.GlyphRectangleLoose);
        return new PlacedLetter(letter.Value, start, end, box, style);
    }

    private PdfBox UprightBox(Letter letter, double size)
    {
        var (loose, line) = (letter.GlyphRectangleLoose, letter.StartBaseLine.Y);
        var ascent = Math.Clamp((loose.Top - line) / size, LeastAscent, MostAscent) * size;
        var descent = Math.Clamp((line - loose.Bottom) / size, LeastDescent, MostDescent) * size;
        return new PdfBox(letter.StartBaseLine.X, frame.Height - line - ascent, letter.EndBaseLine.X - letter.StartBaseLine.X, ascent + descent);
    }

    private LetterStyle StyleOf(Letter letter)
    {
        if (_style is null || _styled is null || !HaveSameStyle(_styled, letter))
        {
            var font = FontName.Of(letter.FontName ?? string.Empty);
            var details = letter.FontDetails;
            var size = letter.PointSize > 0 && double.IsFinite(letter.PointSize) ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);
            _style = new LetterStyle(
                font, Math.Round(size, 2), details.IsBold || details.Weight >= BoldWeight || font.IsBold, details.IsItalic || font.IsItalic, PageColors.Of(letter.Color));
            _styled = letter;
        }

        return _style;
    }

    private static bool HaveSameStyle(Letter one, Letter other) =>
        ReferenceEquals(one.FontDetails, other.FontDetails) && ReferenceEquals(one.Color, other.Color) && one.PointSize.Equals(other.PointSize);
}
