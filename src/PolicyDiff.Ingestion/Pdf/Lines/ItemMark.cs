using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>Knows the marks that begin a list item.</summary>
internal static partial class ItemMark
{
    /// <summary>Whether a word on its own is a list mark: a bullet, dash, <c>1.</c>, <c>a)</c>, <c>(ii)</c>, <c>F12.</c>.</summary>
    public static bool IsMarker(string word) => Marker().IsMatch(word);

    /// <summary>Whether a word is the number of a heading or paragraph, such as <c>5.1.2</c>.</summary>
    public static bool IsNumber(string word) => Number().IsMatch(word);

    /// <summary>Whether a word is a bullet or dash.</summary>
    public static bool IsBullet(string word) => word is "•" or "·" or "-" or "–" or "—" or "*" or "o" or "►" or "»" or "→";

    /// <summary>Whether two marks may belong to the same list: both bullets of the same kind, or both counted in the same way.</summary>
    public static bool SameKind(string left, string right) => string.Equals(KindOf(left), KindOf(right), StringComparison.Ordinal);

    private static string KindOf(string marker) => IsBullet(marker) ? marker : Letters().Replace(Digits().Replace(marker, "1"), "a");

    [GeneratedRegex(
        @"^(?:[•·\-–—*►»→]|o|\(?\d{1,2}[.)]|\(\d{1,2}\)|\(?[a-z][.)]|\(?[ivx]{1,4}[.)]|[A-Z]{1,3}-?\d{1,3}[.:)])$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2})*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"[a-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
