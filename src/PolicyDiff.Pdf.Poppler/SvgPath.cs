using System.Globalization;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>Reads the path elements of pdftocairo.</summary>
internal static class SvgPath
{
    private const int MostPoints = 400;

    /// <summary>Reads the attributes of a path element; an invisible path or one of very many points is passed over.</summary>
    public static bool TryRead(MarkupAttributes attributes, out DrawnPath path)
    {
        path = null!;
        var style = attributes.Text("style").Replace(" ", string.Empty, StringComparison.Ordinal);
        var fill = Property(style, "fill:");
        var filled = IsVisible(fill);
        var stroked = IsVisible(Property(style, "stroke:"));
        if (!filled && !stroked)
        {
            return false;
        }

        var parts = PartsOf(attributes.Text("d"), Matrix(attributes.Text("transform")));
        if (parts.Count == 0)
        {
            return false;
        }

        var width = double.TryParse(Property(style, "stroke-width:"), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 1;
        path = new DrawnPath(parts, filled ? fill : null, stroked ? width : null);
        return true;
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
}
