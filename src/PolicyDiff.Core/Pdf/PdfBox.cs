namespace PolicyDiff.Core.Pdf;

/// <summary>A rectangle on a page, in points (1/72 inch) from the page's top left corner as shown.</summary>
/// <param name="Left">Distance of the left side from the page's left side.</param>
/// <param name="Top">Distance of the top from the page's top.</param>
/// <param name="Width">Width; 0 or more.</param>
/// <param name="Height">Height; 0 or more.</param>
/// <remarks>Held in single precision: a ten-thousandth of a point is finer than any program tells, and every word has a box.</remarks>
public readonly record struct PdfBox(double Left, double Top, double Width, double Height)
{
    private readonly float _left = (float)Left;
    private readonly float _top = (float)Top;
    private readonly float _width = (float)Width;
    private readonly float _height = (float)Height;

    /// <summary>Distance of the left side from the page's left side.</summary>
    public double Left
    {
        get => _left;
        init => _left = (float)value;
    }

    /// <summary>Distance of the top from the page's top.</summary>
    public double Top
    {
        get => _top;
        init => _top = (float)value;
    }

    /// <summary>Width; 0 or more.</summary>
    public double Width
    {
        get => _width;
        init => _width = (float)value;
    }

    /// <summary>Height; 0 or more.</summary>
    public double Height
    {
        get => _height;
        init => _height = (float)value;
    }

    /// <summary>Distance of the right side from the page's left side.</summary>
    public double Right => Left + Width;

    /// <summary>Distance of the bottom from the page's top.</summary>
    public double Bottom => Top + Height;

    /// <summary>The smallest box around points of a page; at least one.</summary>
    public static PdfBox Around(IEnumerable<(double X, double Y)> points)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var (x, y) in points)
        {
            (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
        }

        return new PdfBox(left, top, right - left, bottom - top);
    }

    /// <summary>The smallest box around both.</summary>
    public PdfBox Union(PdfBox other)
    {
        var (left, top) = (Math.Min(Left, other.Left), Math.Min(Top, other.Top));
        return new PdfBox(left, top, Math.Max(Right, other.Right) - left, Math.Max(Bottom, other.Bottom) - top);
    }
}
