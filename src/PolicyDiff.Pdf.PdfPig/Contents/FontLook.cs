using PolicyDiff.Core.Pdf;
using UglyToad.PdfPig.PdfFonts;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>What a font says of its look.</summary>
/// <param name="Name">Its name without the mark of a subset; empty where unknown.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
/// <param name="Ascent">How far letters reach above the line, in parts of the size.</param>
/// <param name="Descent">How far letters reach below the line, in parts of the size; positive.</param>
internal sealed record FontLook(string Name, bool Bold, bool Italic, double Ascent, double Descent)
{
    // What PdfPig and Poppler put in the place of a height that a font does not state, in parts of the size; boxes are to be as those of Poppler.
    private const double PdfPigAscent = 0.75;
    private const double PdfPigDescent = 0.25;
    private const double UsualAscent = 0.95;
    private const double UsualDescent = 0.35;

    // Fonts that state their height wrongly are many; these are Poppler's bounds.
    private const double MostAscent = 1.05;
    private const double MostDescent = 0.4;

    private const int BoldWeight = 700;

    /// <summary>Reads the look of a font.</summary>
    public static FontLook Of(IFont font)
    {
        var (name, details) = (FontName.Of(font.Details?.Name ?? font.Name?.Data ?? string.Empty), font.Details);
        var (ascent, descent) = (font.GetAscent(), -font.GetDescent());
        if (IsNear(ascent, PdfPigAscent) && IsNear(descent, PdfPigDescent))
        {
            (ascent, descent) = (0, 0);
        }

        return new FontLook(
            name.Value,
            details is { IsBold: true } or { Weight: >= BoldWeight } || name.IsBold,
            details is { IsItalic: true } || name.IsItalic,
            Math.Min(MostAscent, ascent > 0 ? ascent : UsualAscent),
            Math.Min(MostDescent, descent > 0 ? descent : UsualDescent));
    }

    private static bool IsNear(double part, double stand) => Math.Abs(part - stand) < 0.001;
}
