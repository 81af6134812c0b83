using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Structure.Lines;

/// <summary>Recognises the marks of footnotes.</summary>
internal static partial class NoteMark
{
    /// <summary>A unit of length with the character before it: <c>2km</c>.</summary>
    private const int LongestUnit = 4;

    /// <summary>Whether raised text refers to a footnote: <c>1</c>, <c>[1]</c>, <c>*</c>.</summary>
    public static bool IsReference(string raised) => Reference().IsMatch(raised);

    /// <summary>Whether raised text refers to a footnote where it stands: behind a unit it is a power (m², km²).</summary>
    /// <param name="raised">The raised text.</param>
    /// <param name="before">The text before it.</param>
    public static bool IsReference(string raised, ReadOnlySpan<char> before) =>
        IsReference(raised) && !Unit().IsMatch(before[^Math.Min(LongestUnit, before.Length)..]);

    /// <summary>The mark without its brackets.</summary>
    public static string Bare(string raised) => raised.Trim().Trim('[', ']', '(', ')', '^');

    [GeneratedRegex(@"^\s*[\[(]?(?:\d{1,3}|[*†‡])[\])]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?:^|[\d\s])[ckd]?m$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
