using PolicyDiff.Core.Pdf;
using UglyToad.PdfPig.Content;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>Places the letters of PdfPig on the page as shown.</summary>
/// <param name="frame">The page.</param>
internal sealed class LetterReader(PageFrame frame)
{
    // What PdfPig and Poppler put in the place of a height that a font does not state, in parts of the size; both engines are to give the same boxes.
    private const double PdfPigAscent = 0.75;
    private const double PdfPigDescent = 0.25;
    private const double PopplerAscent = 0.95;
    private const double PopplerDescent = 0.35;

    // Fonts that state their height wrongly are many; these are Poppler's bounds.
    private const double MostAscent = 1.05;
    private const double MostDescent = 0.4;

    private const int BoldWeight = 700;

    private TextStyle? _style;
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
        var (ascent, descent) = ((loose.Top - line) / size, (line - loose.Bottom) / size);
        if (IsNear(ascent, PdfPigAscent) && IsNear(descent, PdfPigDescent))
        {
            (ascent, descent) = (0, 0);
        }

        (ascent, descent) = (
            size * Math.Min(MostAscent, ascent > 0 ? ascent : PopplerAscent),
            size * Math.Min(MostDescent, descent > 0 ? descent : PopplerDescent));
        return new PdfBox(letter.StartBaseLine.X, frame.Height - line - ascent, letter.EndBaseLine.X - letter.StartBaseLine.X, ascent + descent);
    }

    private static bool IsNear(double part, double stand) => Math.Abs(part - stand) < 0.001;

    private TextStyle StyleOf(Letter letter)
    {
        if (_style is null || _styled is null || !HaveSameStyle(_styled, letter))
        {
            var font = FontName.Of(letter.FontName ?? string.Empty);
            var details = letter.FontDetails;
            var size = letter.PointSize > 0 && double.IsFinite(letter.PointSize) ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);
            _style = new TextStyle(
                font.Value, Math.Round(size, 2), details.IsBold || details.Weight >= BoldWeight || font.IsBold, details.IsItalic || font.IsItalic, PageColors.Of(letter.Color));
            _styled = letter;
        }

        return _style;
    }

    private static bool HaveSameStyle(Letter one, Letter other) =>
        ReferenceEquals(one.FontDetails, other.FontDetails) && ReferenceEquals(one.Color, other.Color) && one.PointSize.Equals(other.PointSize);
}
