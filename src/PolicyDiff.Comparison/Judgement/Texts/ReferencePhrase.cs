using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>
/// A reference to parts of a law or document, with all the numbers and letters of its list: <i>de artikelen 23, 25, tweede lid, en 27</i>.
/// </summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Parts">The numbers, ordinals and letters it names, in order.</param>
internal sealed partial record ReferencePhrase(TextSpan Span, IReadOnlyList<string> Parts)
{
    private const string Ordinal =
        "(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende"
        + "|zestiende|zeventiende|achttiende|negentiende|twintigste|[a-z]+entwintigste)";

    private const string Number =
        @"\d+(?:[.:]\d+)*[a-z]{0,2}(?:°|\b)(?!\s?(?:%|procent|euro|dag|week|weken|werkdag|maand|jaar|jaren|uur|uren|minu|keer|maal|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))";
    private const string Letter = @"(?:[a-z]|aa|bb|cc|dd|ee|ff|gg|hh|ii|jj|kk|ll|mm|nn|oo|pp)(?=[\s,;.:)]|$)";
    private const string Join = @"(?:,?\s(?:en|of|dan\swel|respectievelijk|tot\sen\smet|t/m|jo)\s|,\s|\s)";
    private const string Named = @"(?:artikel(?:en)?|paragra(?:af|fen)|hoofdstuk(?:ken)?|bijlagen?|tabel(?:len)?)\s(?:"
        + Number
        + @"|[ivx]+\b)";
    private const string Lettered = @"(?:(?:aanhef\sen\s)?(?:sub)?onderde(?:el|len)|(?:aanhef\sen\s)?onder)\s(?:"
        + Number
        + "|"
        + Letter
        + ")";
    private const string Numbered = Ordinal
        + @"(?:(?:,\s|\sen\s|\sof\s|\stot\sen\smet\s|\srespectievelijk\s)"
        + Ordinal
        + @")*\s(?:lid|leden|volzin|gedachtestreepje|alinea)\b";
    private const string Further = "(?:" + Named + "|" + Lettered + "|" + Numbered + "|" + Number + ")";
    private const string Letters = @"(?:(?:,\s|\sen\s|\sof\s|,\s(?:en|of)\s|\st/m\s|\stot\sen\smet\s)" + Letter + ")*";

    /// <summary>The references of a folded text in order.</summary>
    public static IReadOnlyList<ReferencePhrase> Find(string folded) =>
        [.. Phrase()
            .Matches(folded)
            .Select(match => new ReferencePhrase(
                new TextSpan(match.Index, match.Index + match.Length), [.. Part().Matches(match.Value).Select(part => part.Value)]))];

    [GeneratedRegex(
        @"\b(?:" + Named + "|" + Lettered + "|" + Numbered + ")" + Letters + "(?:" + Join + Further + Letters + ")*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();

    [GeneratedRegex(
        @"\d+(?:[.:]\d+)*[a-z]{0,2}\b|\b(?:[a-z]|aa|bb|cc|dd|ee|ff|gg|hh|ii|jj|kk|ll|mm|nn|oo|pp)\b|\b" + Ordinal + @"\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
