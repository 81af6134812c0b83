using PolicyDiff.Pdf.Poppler.Fonts;
using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>What of the graphics state (ISO 32000-1, 8.4 and 9.3) decides where text begins and what of a path can be seen.</summary>
/// <param name="ToPage">From the coordinates in use to points from the top left corner of the page.</param>
/// <param name="Font">The font (<c>Tf</c>); null where it is not known.</param>
/// <param name="Size">The font size (<c>Tf</c>).</param>
/// <param name="Leading">The distance from line to line (<c>TL</c>).</param>
/// <param name="Scale">How much letters are stretched across (<c>Tz</c>); 1 for not at all.</param>
/// <param name="Rise">How far letters are raised (<c>Ts</c>).</param>
/// <param name="LetterSpace">The space added behind each letter (<c>Tc</c>).</param>
/// <param name="WordSpace">The space added behind each blank (<c>Tw</c>).</param>
/// <param name="Pen">How paths are painted.</param>
internal readonly record struct ContentState(PdfMatrix ToPage, PdfFont? Font, double Size, double Leading, double Scale, double Rise, double LetterSpace, double WordSpace, Pen Pen)
{
    /// <summary>The state at the beginning of a page.</summary>
    public static ContentState Initial(PdfMatrix toPage) => new(toPage, null, 0, 0, 1, 0, 0, 0, Pen.Initial);
}
