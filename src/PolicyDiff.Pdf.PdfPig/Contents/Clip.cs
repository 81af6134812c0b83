using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>The part of the page that is drawn on, as the box around it, in points from the page's top left corner.</summary>
/// <param name="Left">Left side.</param>
/// <param name="Top">Top.</param>
/// <param name="Right">Right side; less than <paramref name="Left"/> where nothing is shown.</param>
/// <param name="Bottom">Bottom.</param>
/// <param name="IsExact">Whether the box is the whole truth; false where the clipping has another shape.</param>
internal sealed record Clip(double Left, double Top, double Right, double Bottom, bool IsExact)
{
    // Letters reach a little beyond the boxes that fonts give them.
    private const double Slack = 1;

    /// <summary>No clipping.</summary>
    public static Clip None { get; } = new(double.MinValue, double.MinValue, double.MaxValue, double.MaxValue, true);

    /// <summary>Leaves out what lies outside a box.</summary>
    /// <param name="box">The box.</param>
    /// <param name="isExact">Whether all of the box is shown.</param>
    public Clip Within(PdfBox box, bool isExact) =>
        new(Math.Max(Left, box.Left), Math.Max(Top, box.Top), Math.Min(Right, box.Right), Math.Min(Bottom, box.Bottom), IsExact && isExact);

    /// <summary>Whether any of a box may be seen.</summary>
    public bool Shows(PdfBox box) =>
        Left <= Right && Top <= Bottom
        && box.Right >= Left - Slack && box.Left <= Right + Slack
        && box.Bottom >= Top - Slack && box.Top <= Bottom + Slack;

    /// <summary>The part of a box that may be seen; null for none.</summary>
    public PdfBox? Cut(PdfBox box)
    {
        var (left, top) = (Math.Max(Left, box.Left), Math.Max(Top, box.Top));
        var (width, height) = (Math.Min(Right, box.Right) - left, Math.Min(Bottom, box.Bottom) - top);
        return width < 0 || height < 0 ? null : new PdfBox(left, top, width, height);
    }
}
