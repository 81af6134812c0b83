using System.Globalization;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>One drawn path: its points on the page, and whether it is filled or stroked.</summary>
internal sealed class SvgPath
{
    private const double LargestMark = 8;
    private const double ThickestRuling = 3;
    private const double ShortestRuling = 6;
    private const int MostPoints = 400;

    private readonly List<List<(double X, double Y)>> _parts;
    private readonly double _thickness;
    private readonly bool _filled;

    private SvgPath(List<List<(double X, double Y)>> parts, bool filled, double thickness, string? fill)
    {
        (_parts, _filled, _thickness, Fill) = (parts, filled, thickness, fill);
        Box = BoxOf(parts.SelectMany(part => part));
    }

    /// <summary>The smallest box around the path.</summary>
    public PdfBox Box { get; }

    /// <summary>The colour it is filled with, as written; null where it is stroked, which shows on any ground.</summary>
    public string? Fill { get; }

    /// <summary>Whether it is one upright rectangle.</summary>
    public bool IsRectangle => _parts.Count == 1 && _parts[0].TrueForAll(point =>
        (Math.Abs(point.X - Box.Left) < 0.1 || Math.Abs(point.X - Box.Right) < 0.1) && (Math.Abs(point.Y - Box.Top) < 0.1 || Math.Abs(point.Y - Box.Bottom) < 0.1));

    /// <summary>Whether it is as small and compact as a list bullet.</summary>
    public bool IsMark => Box.Width is > 0.8 and <= LargestMark && Box.Height is > 0.8 and <= LargestMark;

    /// <summary>Reads the attributes of a path element; an invisible path or one of very many points is passed over.</summary>
    public static bool TryRead(IReadOnlyDictionary<string, string> attributes, out SvgPath path)
    {
        path = null!;
        var style = attributes.GetValueOrDefault("style", string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal);
        var fill = Property(style, "fill:");
        var filled = IsVisible(fill);
        var stroked = IsVisible(Property(style, "stroke:"));
        if (!filled && !stroked)
        {
            return false;
        }

        var parts = PartsOf(attributes.GetValueOrDefault("d", string.Empty), Matrix(attributes.GetValueOrDefault("transform", string.Empty)));
        if (parts.Count == 0)
        {
            return false;
        }

        var width = double.TryParse(Property(style, "stroke-width:"), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 1;
        path = new SvgPath(parts, filled, stroked ? Math.Min(width, ThickestRuling) : 0, stroked ? null : fill);
        return true;
    }

    /// <summary>The straight lines of the path: strokes, thin rectangles, and the sides of larger ones.</summary>
    public IEnumerable<PdfRuling> Rulings() => _parts.SelectMany(RulingsOf);

    private IEnumerable<PdfRuling> RulingsOf(List<(double X, double Y)> points)
    {
        var box = BoxOf(points);
        if (_filled && box.Height <= ThickestRuling && box.Width >= ShortestRuling)
        {
            return [new PdfRuling(box, true)];
        }

        if (_filled && box.Width <= ThickestRuling && box.Height >= ShortestRuling)
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

    private static string Property(string style, string name)
    {
        var start = style.StartsWith(name, StringComparison.Ordinal) ? 0 : style.IndexOf(";" + name, StringComparison.Ordinal) + 1;
        if (start == 0 && !style.StartsWith(name, StringComparison.Ordinal))
        {
            return string.Empty;
        }

        var end = style.IndexOf(';', start);
        return style[(start + name.Length)..(end < 0 ? style.Length : end)];
    }

    private static bool IsVisible(string paint) =>
        paint.Length > 0 && !paint.StartsWith("none", StringComparison.Ordinal) && !string.Equals(paint, "rgb(100%,100%,100%)", StringComparison.Ordinal);

    private static double[] Matrix(string transform)
    {
        var open = transform.IndexOf("matrix(", StringComparison.Ordinal);
        var numbers = open < 0 ? [] : Numbers(transform[(open + 7)..].TrimEnd(')', ' '));
        return numbers.Count == 6 ? [.. numbers] : [1, 0, 0, 1, 0, 0];
    }

    private static List<double> Numbers(string text) =>
        [.. text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)
            .Where(double.IsFinite)];

    // Cairo writes absolute M, L, C and Z only. Of a curve its end points are kept: enough for the box of a bullet.
    private static List<List<(double X, double Y)>> PartsOf(string data, double[] matrix)
    {
        List<List<(double X, double Y)>> parts = [];
        List<double> pending = [];
        var total = 0;
        foreach (var word in data.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (total > MostPoints)
            {
                return [];
            }

            if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                pending.Add(number);
                continue;
            }

            total += Flush(parts, pending, matrix);
            if (word is "M")
            {
                parts.Add([]);
            }
            else if (word is "Z" && parts.Count > 0 && parts[^1].Count > 0)
            {
                parts[^1].Add(parts[^1][0]);
            }
        }

        Flush(parts, pending, matrix);
        return [.. parts.Where(part => part.Count > 1)];
    }

    private static int Flush(List<List<(double X, double Y)>> parts, List<double> pending, double[] matrix)
    {
        var count = pending.Count / 2;
        if (parts.Count > 0 && count > 0)
        {
            var (x, y) = (pending[(2 * count) - 2], pending[(2 * count) - 1]);
            parts[^1].Add(((matrix[0] * x) + (matrix[2] * y) + matrix[4], (matrix[1] * x) + (matrix[3] * y) + matrix[5]));
        }

        pending.Clear();
        return count;
    }

    private static PdfBox BoxOf(IEnumerable<(double X, double Y)> points)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var (x, y) in points)
        {
            (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
        }

        return new PdfBox(left, top, right - left, bottom - top);
    }
}
