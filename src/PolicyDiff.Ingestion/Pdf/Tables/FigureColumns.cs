using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>Finds where columns of figures begin: places that lie in a wide gap of most lines, with a figure behind them.</summary>
internal static class FigureColumns
{
    private const double WidestSpace = 0.8;
    private const double FewestParted = 0.5;
    private const double MostCrossed = 0.25;
    private const double FewestFigures = 0.6;
    private const int LongestFigure = 24;

    /// <summary>Every gap is laid beside every other; a page that has more than this is no table that anybody reads.</summary>
    private const int MostGaps = 2_000;

    /// <summary>The places from left to right, each in the middle of what its lines leave free.</summary>
    /// <param name="lines">The lines of text, from top to bottom.</param>
    public static IReadOnlyList<double> Find(IReadOnlyList<TextLine> lines) => Find(lines, []);

    /// <summary>Such places beside others that are known; from left to right, with those.</summary>
    /// <param name="lines">The lines of text, from top to bottom.</param>
    /// <param name="known">Where columns begin.</param>
    public static IReadOnlyList<double> Find(IReadOnlyList<TextLine> lines, IReadOnlyList<double> known)
    {
        var gaps = lines.SelectMany(GapsOf).Take(MostGaps + 1).ToList();
        if (gaps.Count > MostGaps)
        {
            return known;
        }

        var candidates = gaps.Select(gap => gap.Right - 0.5).Concat(gaps.Select(gap => gap.Left + 0.5)).Distinct()
            .Select(x => (X: x, At: gaps.Where(gap => gap.Left < x && gap.Right > x).ToList()))
            .Where(place => IsColumn(place.X, place.At, lines))
            .OrderByDescending(place => place.At.Count).ThenBy(place => place.X);
        List<double> found = [.. known];
        foreach (var (_, at) in candidates)
        {
            var (left, right) = (at.Max(gap => gap.Left), at.Min(gap => gap.Right));
            var middle = (left + right) / 2;
            if (found.TrueForAll(other => ArePartedBy(lines, Math.Min(other, middle), Math.Max(other, middle), at.Count)))
            {
                found.Add(middle);
            }
        }

        return [.. found.Order()];
    }

    /// <summary>Whether a text is a figure, an amount, a range or a sign for none; a code such as AB12 is none.</summary>
    public static bool IsFigure(string text)
    {
        var digits = text.Count(char.IsDigit);
        var letters = text.Count(char.IsLetter);
        return text.Length <= LongestFigure && (digits > 0 ? letters <= 3 && letters < digits : text is "-" or "–" or "—" or "*" or ".");
    }

    private static bool IsColumn(double x, List<Gap> at, IReadOnlyList<TextLine> lines)
    {
        const int FewestLines = 2;
        var beside = lines.Count(line => line.Box.Left < x && line.Box.Right > x);
        var crossed = beside - at.Count;
        return at.Count >= FewestLines && at.Count >= lines.Count * FewestParted && crossed <= Math.Max(1, lines.Count * MostCrossed)
            && at.Count(gap => gap.IsBeforeFigure) >= at.Count * FewestFigures;
    }

    private static bool ArePartedBy(IReadOnlyList<TextLine> lines, double left, double right, int support)
    {
        return lines.Count(line => line.Words.Any(IsBetween)) >= Math.Max(2, support * 0.5);

        bool IsBetween(PageWord word) => word.Box.Left + (word.Box.Width / 2) is var middle && middle > left && middle < right;
    }

    private static IEnumerable<Gap> GapsOf(TextLine line)
    {
        var starts = Enumerable.Range(1, line.Words.Count - 1)
            .Where(i => line.Words[i].Box.Left - line.Words[i - 1].Box.Right > WidestSpace * line.Size)
            .Where(i => i > 1 || !ItemMark.IsMarker(line.Words[0].Text)).ToList();
        var parts = WideGaps.Cut(line, starts);
        return starts.Select(
            (start, part) => new Gap(line.Words[start - 1].Box.Right, line.Words[start].Box.Left, IsFigure(parts[part + 1].Text)));
    }

    /// <summary>White space in a line.</summary>
    /// <param name="Left">Where it begins.</param>
    /// <param name="Right">Where it ends.</param>
    /// <param name="IsBeforeFigure">Whether a figure follows.</param>
    private readonly record struct Gap(double Left, double Right, bool IsBeforeFigure);
}
