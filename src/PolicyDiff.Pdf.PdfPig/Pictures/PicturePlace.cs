using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.PageParts;
using UglyToad.PdfPig.Core;

namespace PolicyDiff.Pdf.PdfPig.Pictures;

/// <summary>How a picture lies on the page as shown.</summary>
/// <param name="Box">Its box, upright.</param>
/// <param name="Turn">Its turn clockwise in degrees.</param>
/// <param name="Mirrored">Whether it is mirrored, left to right, before the turn.</param>
internal readonly record struct PicturePlace(PdfBox Box, int Turn, bool Mirrored)
{
    // Scanners lay a page straight by a turn of a degree or two; what remains of the slant is taken out of the recognised lines.
    private const double LargestSlant = 0.06;

    /// <summary>Tells the place from where a picture's corners came to lie.</summary>
    /// <param name="corners">The corners, named as in the picture, on the page as shown.</param>
    /// <param name="frame">The page.</param>
    /// <param name="place">The place.</param>
    /// <returns>False for a picture that lies aslant or is sheared.</returns>
    public static bool TryOf(PdfRectangle corners, PageFrame frame, out PicturePlace place)
    {
        var right = Step(corners.BottomLeft, corners.BottomRight);
        var up = Step(corners.BottomLeft, corners.TopLeft);
        var mirrored = (right.X * up.Y) - (right.Y * up.X) < 0;
        var turn = TurnOf(mirrored ? (-right.X, -right.Y) : right);
        var (width, height) = (Math.Sqrt((right.X * right.X) + (right.Y * right.Y)), Math.Sqrt((up.X * up.X) + (up.Y * up.Y)));
        (width, height) = turn % 180 == 0 ? (width, height) : (height, width);
        var (x, y) = frame.PointOf(corners.Centroid);
        place = new PicturePlace(new PdfBox(x - (width / 2), y - (height / 2), width, height), turn, mirrored);
        return IsStraight(right) && IsStraight(up) && IsStraight((right.X + up.X, right.Y + up.Y), (right.X - up.X, right.Y - up.Y));
    }

    private static (double X, double Y) Step(PdfPoint from, PdfPoint to) => (to.X - from.X, to.Y - from.Y);

    private static int TurnOf((double X, double Y) right) =>
        Math.Abs(right.X) >= Math.Abs(right.Y) ? (right.X >= 0 ? 0 : 180) : (right.Y < 0 ? 90 : 270);

    private static bool IsStraight((double X, double Y) step)
    {
        var (least, most) = (Math.Min(Math.Abs(step.X), Math.Abs(step.Y)), Math.Max(Math.Abs(step.X), Math.Abs(step.Y)));
        return most > 0 && least <= LargestSlant * most;
    }

    /// <summary>Whether the sides stand square: then both diagonals are about as long.</summary>
    private static bool IsStraight((double X, double Y) one, (double X, double Y) other)
    {
        var (first, second) = (Math.Sqrt((one.X * one.X) + (one.Y * one.Y)), Math.Sqrt((other.X * other.X) + (other.Y * other.Y)));
        return Math.Abs(first - second) <= LargestSlant * Math.Max(first, second);
    }
}
