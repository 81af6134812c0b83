using System.Buffers;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Extraction.Values;

/// <summary>Finds e-mail addresses, web addresses and Dutch telephone numbers.</summary>
/// <remarks>Canonical: addresses in lower case without protocol, <c>www.</c> and final slash; telephone numbers as ten digits.</remarks>
internal static partial class ContactFinder
{
    // Every contact holds one of these; the pattern, which may begin at any word, is tried on no other text.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["@", "http", "www.", ".nl", ".eu", ".com", ".org", "0", "+31"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The contact details of a text in order; spans do not overlap.</summary>
    public static IReadOnlyList<PolicyValue> Find(string text) =>
        text.AsSpan().ContainsAny(Signs) ? [.. Contacts().Matches(text).Select(Read).OfType<PolicyValue>()] : [];

    private static PolicyValue? Read(Match match)
    {
        var written = match.Groups["phone"].Success ? match.Value : match.Value.TrimEnd('.', ',', ';', ')', ':');
        var canonical = match.Groups["phone"].Success ? Phone(written) : Address(written);
        return canonical is null
            ? null
            : new PolicyValue(ValueKind.Contact, written, canonical, new TextSpan(match.Index, match.Index + written.Length));
    }

    private static string Address(string written) => Protocol().Replace(written, string.Empty).TrimEnd('/').ToLowerInvariant();

    private static string? Phone(string written)
    {
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        digits = written.StartsWith('+') ? "0" + digits[2..].TrimStart('0') : digits;
        return digits.Length == 10 || (digits.StartsWith("0800", StringComparison.Ordinal) && digits.Length == 8) ? digits : null;
    }

    [GeneratedRegex(
        """
        [\w.+-]+@[\w-]+(?:\.[\w-]+)+
        |(?:https?://|www\.)[^\s<>"“”]+
        |(?<![\w.@/-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:nl|eu|com|org)(?:/[^\s<>"“”]*)?(?![\w])
        |(?<![\w+.,/-])(?<phone>(?:\(0\d{1,3}\)|\+31|0\d{1,3})(?:[ –-]{0,3}\d){6,9})(?![\w])
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Contacts();

    [GeneratedRegex(@"^(?:https?://)?(?:www\.)?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Protocol();
}
