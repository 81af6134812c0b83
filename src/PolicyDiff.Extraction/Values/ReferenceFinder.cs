using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Extraction.Values;

/// <summary>Finds references to sections, attachments, tables and articles.</summary>
/// <remarks>
/// Canonical: <c>§ 3.2</c> for a chapter, section or point, whatever it is called; <c>bijlage 1</c>, <c>tabel 2</c>, <c>artikel 2.10</c>.
/// </remarks>
internal static partial class ReferenceFinder
{
    /// <summary>
    /// The references of a text in order; spans do not overlap. In <c>paragraaf 3.2 en 3.3</c> the second number is a reference of its own.
    /// </summary>
    public static IReadOnlyList<PolicyValue> Find(string text) => [.. References().Matches(text).SelectMany(Read)];

    private static IEnumerable<PolicyValue> Read(Match match)
    {
        var kind = KindOf(match.Groups["kind"].Value.ToLowerInvariant());
        return match.Groups["number"].Captures.Select((number, i) =>
        {
            var start = i == 0 ? match.Index : number.Index;
            var span = new TextSpan(start, number.Index + number.Length);
            return new PolicyValue(
                ValueKind.Reference,
                match.Value[(span.Start - match.Index)..(span.End - match.Index)],
                $"{kind} {number.Value.ToLowerInvariant()}",
                span);
        });
    }

    private static string KindOf(string word) => word switch
    {
        _ when word.StartsWith("bijlage", StringComparison.Ordinal) => "bijlage",
        _ when word.StartsWith("art", StringComparison.Ordinal) => "artikel",
        _ when word.StartsWith("tabel", StringComparison.Ordinal) => "tabel",
        _ when word.StartsWith("figuur", StringComparison.Ordinal) || word.StartsWith("afbeelding", StringComparison.Ordinal) => "figuur",
        _ when word.StartsWith("lid", StringComparison.Ordinal) => "lid",
        _ => "§",
    };

    [GeneratedRegex(
        """
        \b(?<kind>paragra(?:af|fen)|par\.|hoofdstuk(?:ken)?|alinea|punt|bijlagen?|artikel(?:en)?|art\.|tabel|figuur|afbeelding|lid)\s+(?<number>\d+(?:\.\d+)*[a-z]?)\b
            (?:\s*(?:,|en|of|t/m)\s+(?<number>\d+(?:\.\d+)+|(?<=(?:hoofdstuk|paragra|bijlage|artikel).{1,12})\d{1,2}(?!\s*%|\s+(?:jaar|weken|maanden|dagen|werkdagen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b))\b)*
        |\b(?<kind>bijlage)\s+(?<number>[A-Z])\b(?![\w-])
        |§\s*(?<number>\d+(?:\.\d+)*)
        |(?<=\bzie\s(?:ook\s)?)(?<number>\d+(?:\.\d+)+)\b
        |(?<=\b(?:in|onder|van|conform|volgens|bij|tot|naar|en|of)\s)(?<number>\d{1,2}(?:\.\d{1,2}){2,})\b(?!\.?\d)
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex References();
}
