using PolicyDiff.Core.Pdf;
using UglyToad.PdfPig.Core;

namespace PolicyDiff.Pdf.PdfPig.PageParts;

/// <summary>The page as shown. PdfPig turns and crops it already, but counts from the bottom up.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
internal readonly record struct PageFrame(double Width, double Height)
{
    /// <summary>A point, from the top left corner.</summary>
    public (double X, double Y) PointOf(PdfPoint point) => (point.X, Height - point.Y);

    /// <summary>The smallest upright box around a rectangle, whichever way it is turned.</summary>
    public PdfBox BoxOf(PdfRectangle rectangle)
    {
        var (left, right) = Range(rectangle.BottomLeft.X, rectangle.BottomRight.X, rectangle.TopLeft.X, rectangle.TopRight.X);
        var (bottom, top) = Range(rectangle.BottomLeft.Y, rectangle.BottomRight.Y, rectangle.TopLeft.Y, rectangle.TopRight.Y);
        return new PdfBox(left, Height - top, right - left, top - bottom);
    }

    /// <summary>Whether any of a box lies on the page.</summary>
    public bool Shows(PdfBox box) => box.Right > 0 && box.Left < Width && box.Bottom > 0 && box.Top < Height;

    private static (double Least, double Most) Range(double a, double b, double c, double d) =>
        (Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
}
