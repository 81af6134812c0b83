namespace PolicyDiff.Core.Pdf;

/// <summary>One drawn path of a page, with what it may be to a reader: a ruling of a table, or the mark of a list item.</summary>
public sealed class DrawnPath
{
    private const double LargestMark = 8;
    private const double ThickestRuling = 3;
    private const double ShortestRuling = 6;
    private const int AllCorners = 15;
    private const int NoCorner = 16;

    private readonly IReadOnlyList<IReadOnlyList<(double X, double Y)>> _parts;
    private readonly double _thickness;

    /// <summary>Describes a path that can be seen.</summary>
    /// <param name="parts">
    /// Its parts, each as two or more points on the page, from the top left, in points; of a curve the ends are enough.
    /// </param>
    /// <param name="fill">The colour it is filled with, as the engine writes it; null where it is not filled.</param>
    /// <param name="strokeWidth">Width of its stroke; null where it is not stroked.</param>
    public DrawnPath(IReadOnlyList<IReadOnlyList<(double X, double Y)>> parts, string? fill, double? strokeWidth)
    {
        (_parts, Fill, Stroked, _thickness) = (parts, fill, strokeWidth is not null, strokeWidth is { } width
            ? Math.Min(width, ThickestRuling)
            : 0);
        Box = PdfBox.Around(parts.SelectMany(part => part));
    }

    /// <summary>The smallest box around the path.</summary>
    public PdfBox Box { get; }

    /// <summary>The colour it is filled with, as the engine writes it; null where it is not filled.</summary>
    public string? Fill { get; }

    /// <summary>Whether it has a stroke, which shows on any ground.</summary>
    public bool Stroked { get; }

    /// <summary>Whether it is one upright rectangle.</summary>
    public bool IsRectangle => _parts.Count == 1 && _parts[0].Aggregate(0, (seen, point) => seen | CornerOf(point)) == AllCorners;

    /// <summary>Whether it is as small and compact as a list bullet.</summary>
    public bool IsMark => Box.Width is > 0.8 and <= LargestMark && Box.Height is > 0.8 and <= LargestMark;

    /// <summary>The straight lines of the path: strokes, thin rectangles, and the sides of larger ones.</summary>
    public IEnumerable<PdfRuling> Rulings() => _parts.SelectMany(RulingsOf);

    /// <summary>The bit of the corner of the box that a point is; one that no corner has where it is none.</summary>
    private int CornerOf((double X, double Y) point)
    {
        const double SamePlace = 0.1;
        var (left, right) = (Math.Abs(point.X - Box.Left) < SamePlace, Math.Abs(point.X - Box.Right) < SamePlace);
        var (top, bottom) = (Math.Abs(point.Y - Box.Top) < SamePlace, Math.Abs(point.Y - Box.Bottom) < SamePlace);
        var corner = (left && top ? 1 : 0) | (right && top ? 2 : 0) | (left && bottom ? 4 : 0) | (right && bottom ? 8 : 0);
        return corner == 0 ? NoCorner : corner;
    }

    private IEnumerable<PdfRuling> RulingsOf(IReadOnlyList<(double X, double Y)> points)
    {
        var box = PdfBox.Around(points);
        if (Fill is not null && box.Height <= ThickestRuling && box.Width >= ShortestRuling)
        {
            return [new PdfRuling(box, true)];
        }

        if (Fill is not null && box.Width <= ThickestRuling && box.Height >= ShortestRuling)
        {
            return [new PdfRuling(box, false)];
        }

        return points.Zip(points.Skip(1)).Select(pair => Side(pair.First, pair.Second)).OfType<PdfRuling>();
    }

    private PdfRuling? Side((double X, double Y) from, (double X, double Y) to)
    {
        const double Slant = 0.6;
        var (width, height) = (Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));
        var (left, top) = (Math.Min(from.X, to.X), Math.Min(from.Y, to.Y));
        if (height <= Slant && width >= ShortestRuling)
        {
            return new PdfRuling(new PdfBox(left, top, width, _thickness), true);
        }

        return width <= Slant && height >= ShortestRuling ? new PdfRuling(new PdfBox(left, top, _thickness, height), false) : null;
    }
}
