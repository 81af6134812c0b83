using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>A text near the top or bottom of a page, with its figures.</summary>
/// <param name="Text">The text.</param>
/// <param name="Page">Page from 1.</param>
/// <param name="Figures">Its figures in order; each tells whether the number of a page may stand in its place.</param>
internal sealed partial record EdgeText(string Text, int Page, IReadOnlyList<(long Value, bool MayBePage)> Figures)
{
    private const double Larger = 0.5;

    /// <summary>The text of a part of a page.</summary>
    /// <param name="part">The part.</param>
    /// <param name="page">Its page.</param>
    /// <param name="usual">The look of running text.</param>
    public static EdgeText Of(TextLine part, PageText page, LineStyle usual)
    {
        // A page number stands in a heading only by chance: what is set as one, at the top, is no running line.
        var isHeading = part.Box.Top < page.Height / 2
            && part.Text.Any(char.IsLetter)
            && (part.Size > usual.Size + Larger || (part.Style.Bold && !usual.Bold));
        return new EdgeText(
            part.Text,
            page.Number,
            [.. FigureShape().Matches(part.Text).Select(match => (ValueOf(match.Value), IsPlaceOfPage(part.Text, match, isHeading)))]);
    }

    private static long ValueOf(string figure) =>
        long.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;

    /// <summary>
    /// Whether the number of a page may stand there: behind its name or set apart
    /// from the words around it, or first or last but for headings.
    /// </summary>
    private static bool IsPlaceOfPage(string text, Match figure, bool isHeading)
    {
        var before = text.AsSpan(0, figure.Index).TrimEnd();
        var after = text.AsSpan(figure.Index + figure.Length).TrimStart();
        return (!isHeading && (before.IsEmpty || after.IsEmpty)) || PageName().IsMatch(before) || OfPages().IsMatch(after)
            || (!before.IsEmpty && IsApart(before[^1])) || (!after.IsEmpty && IsApart(after[0]));
    }

    private static bool IsApart(char c) => c is '|' or '/' or '-' or '–' or '—' or '•' or '·';

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex FigureShape();

    [GeneratedRegex(@"^(?:van|of)\s*\d", RegexOptions.CultureInvariant)]
    private static partial Regex OfPages();

    [GeneratedRegex(@"\b(?:pagina|pag\.?|page|blad|p\.)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageName();
}
