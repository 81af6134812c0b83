using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch;
using PolicyDiff.Extraction.Terms;

namespace PolicyDiff.Extraction.Values;

/// <summary>Finds certificates, registers, standards, laws and codes.</summary>
/// <remarks>
/// Canonical: the usual short name in lower case with the year, version or number that belongs to it: <c>hkz</c>, <c>nen 7510:2017</c>,
/// <c>governancecode zorg 2022</c>, <c>wtza</c>. A year here is part of the name and never rolls with the policy year.
/// A name with its abbreviation in brackets behind it is one value.
/// </remarks>
internal static partial class CertificateFinder
{
    private static readonly Dictionary<string, string> Names = WordList.Rows(typeof(CertificateFinder).Assembly, "certificates.txt")
        .SelectMany(row => row.Skip(1).Select(form => (form: form.TrimEnd('*'), name: row[0])))
        .ToDictionary(entry => entry.form, entry => entry.name, StringComparer.OrdinalIgnoreCase);

    // Built from the word list, longest form first; the alternatives cannot backtrack into each other.
    private static readonly TermPattern Listed = new(
        Names.Keys,
        $@"(?<![\w-])(?<name>{string.Join('|', Forms())})(?:(?![\w])|(?=\d\.\d))(?<year>\s*(?:(?:19|20)\d\d|\d\.\d)\b)?(?:\s+\((?<short>[\w.-]+)(?<year>\s\d\.\d)?\)(?<year>\s\d\.\d\b)?)?");

    /// <summary>The certificates of a text in order; spans do not overlap.</summary>
    public static IReadOnlyList<PolicyValue> Find(string text)
    {
        var standards = Standards().Matches(text).Select(match => Value(match.Value, CanonicalStandard(match), match.Index)).ToList();
        var listed = Listed.Matches(text)
            .Select(ReadListed)
            .Where(value => !standards.Exists(standard => standard.Span.Overlaps(value.Span)));
        return [.. standards.Concat(listed).OrderBy(value => value.Span.Start)];
    }

    private static IEnumerable<string> Forms() => WordList.Rows(typeof(CertificateFinder).Assembly, "certificates.txt")
        .SelectMany(row => row.Skip(1))
        .OrderByDescending(form => form.Length)
        .ThenBy(form => form, StringComparer.Ordinal)
        .Select(form => FirstLetter(form.TrimEnd('*')) + (form.EndsWith('*') ? @"(?:-\p{Ll}+)?" : string.Empty));

    // A name may open a sentence; an abbreviation keeps its capitals, but some write them all as capitals (WTZA).
    private static string FirstLetter(string form)
    {
        var exact = Regex.Escape(form);
        return form.Contains(' ', StringComparison.Ordinal) || char.IsLower(form[0])
            ? $"(?i:{exact})"
            : $"(?:{exact}|{Regex.Escape(form.ToUpperInvariant())})";
    }

    private static PolicyValue ReadListed(Match match)
    {
        var bare = Names.TryGetValue(match.Groups["name"].Value, out var name)
            || Names.TryGetValue(match.Groups["name"].Value.Split('-')[0], out name)
            ? name
            : match.Groups["name"].Value.ToLowerInvariant();
        var isShort = match.Groups["short"].Success
            && Names.TryGetValue(match.Groups["short"].Value, out var other)
            && string.Equals(other, bare, StringComparison.Ordinal);
        var end = isShort || !match.Groups["short"].Success ? match.Length : match.Value.LastIndexOf(" (", StringComparison.Ordinal);
        var written = match.Value[..end].TrimEnd();
        return Value(written, Fold($"{bare} {match.Groups["year"].Value}"), match.Index);
    }

    private static string CanonicalStandard(Match match) =>
        Fold($"{match.Groups["body"].Value.Split('-', '/')[0]} {match.Groups["number"].Value}").ToLowerInvariant();

    private static string Fold(string text) => WhiteSpace().Replace(text, " ").Trim();

    private static PolicyValue Value(string written, string canonical, int start) =>
        new(ValueKind.Certificate, written, canonical, new TextSpan(start, start + written.Length));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(
        @"(?<![\w-])(?<body>NEN(?:-EN)?(?:-ISO)?(?:/IEC)?|ISO(?:/IEC)?)[\s-](?<number>\d{3,5}(?:-\d)?(?::\s?(?:19|20)\d\d)?(?:\+A\d)?)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Standards();
}
