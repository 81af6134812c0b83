using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>A glyph that content shows.</summary>
/// <param name="Font">Its font.</param>
/// <param name="Text">What PdfPig says it stands for.</param>
/// <param name="Width">How far it reaches, in parts of the font size.</param>
/// <param name="Matrix">From parts of the font size to points from the bottom left corner of the page as shown.</param>
/// <param name="Sequence">The number of the operation that shows it.</param>
internal readonly record struct Glyph(IFont Font, string Text, double Width, TransformationMatrix Matrix, int Sequence)
{
    /// <summary>The height of the font on the page, in points; never 0.</summary>
    public double Size
    {
        get
        {
            var size = Math.Sqrt((Matrix.C * Matrix.C) + (Matrix.D * Matrix.D));
            return size > 0.01 && double.IsFinite(size) ? size : 1;
        }
    }

    /// <summary>Whether it is written from left to right along the page's own lines.</summary>
    public bool IsUpright => !Font.IsVertical && Math.Abs(Matrix.B * Width) < 1e-4 && Matrix.A * Width >= 0;

    /// <summary>
    /// Where the next letter is due, in parts of the font size; letters below each other are as high as the font (ISO 32000-1, 9.7.4.3).
    /// </summary>
    public (double X, double Y) Advance => Font.IsVertical ? (0, -1) : (Width, 0);
}
