using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Structure;

/// <summary>Recognises the marks of footnotes.</summary>
internal static partial class NoteMark
{
    /// <summary>Whether raised text refers to a footnote: <c>1</c>, <c>[1]</c>, <c>*</c>.</summary>
    public static bool IsReference(string raised) => Reference().IsMatch(raised);

    /// <summary>The mark without its brackets.</summary>
    public static string Bare(string raised) => raised.Trim().Trim('[', ']', '(', ')', '^');

    [GeneratedRegex(@"^\s*[\[(]?(?:\d{1,3}|[*†‡])[\])]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
