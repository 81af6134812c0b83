using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>Finds references to parts of an article, and the further numbers of a list of articles.</summary>
internal static partial class ReferencePhrase
{
    /// <summary>The references of a folded text that overlap no value, in order.</summary>
    public static IReadOnlyList<TextSpan> Find(string folded, IReadOnlyList<JudgedValue> values) =>
    [
        .. Parts().Matches(folded).Select(match => new TextSpan(match.Index, match.Index + match.Length))
            .Where(span => !values.Any(value => value.Span.Overlaps(span))),
    ];

    [GeneratedRegex(
        """
        \b(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste|\w+entwintigste|\d+e)
            (?:,\s|\sen\s|\sof\s|\srespectievelijk\s)?)+\s?(?:lid|leden|volzin|gedachtestreepje|alinea)\b
        |\bonderde(?:el|len)\s[a-z]{1,2}\b(?:(?:,\s|\sen\s|\sof\s|\st/m\s|\stot\sen\smet\s)[a-z]{1,2}\b)*
        |\b(?:aanhef\sen\s)?onder\s[a-z]\b(?:(?:,\s|\sen\s|\sof\s)[a-z]\b)*(?=[\s,;.)]|$)
        |\b\d+[a-z]{1,2}\b(?=,|\sen\s|\sof\s)
        |\bbijlagen?\s(?:\d+[a-z]?|[ivx]+)\b
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Parts();
}
