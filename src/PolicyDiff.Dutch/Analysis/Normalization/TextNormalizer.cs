using System.Globalization;
using System.Text;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Analysis.Normalization;

/// <summary>Writes the same text always with the same characters, whoever typed, typeset or scanned it.</summary>
/// <remarks>
/// Unicode normal form C; ligatures and the letter ĳ as two letters; full-width forms as usual ones; one kind of apostrophe, hyphen and
/// space; no soft hyphens and other invisible characters; and the two confusions of character recognition that can be told with certainty:
/// a 1 or 0 before or between capitals is an I or O (<c>1ZA</c>).
/// </remarks>
internal static class TextNormalizer
{
    /// <summary>The normal form of a text.</summary>
    public static NormalizedText Normalize(string text)
    {
        var (result, origins) = (new StringBuilder(text.Length), new List<TextSpan>(text.Length));
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && IsMark(text[end]))
            {
                end++;
            }

            Append(text, start, end, result, origins);
            start = end;
        }

        MendDigits(result);
        return new NormalizedText(result.ToString(), origins);
    }

    private static bool IsMark(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static void Append(string text, int start, int end, StringBuilder result, List<TextSpan> origins)
    {
        if (end - start == 1 && text[start] < '\u00A0')
        {
            result.Append(text[start]);
            origins.Add(new TextSpan(start, end));
            return;
        }

        var written = end - start == 1 ? Single(text[start]) : Compose(text[start..end]);
        result.Append(written);
        for (var i = 0; i < written.Length; i++)
        {
            // Where one character becomes several, each of them stands for the whole; where none was changed, each for itself.
            origins.Add(written.Length == end - start ? new TextSpan(start + i, start + i + 1) : new TextSpan(start, end));
        }
    }

    private static string Compose(string cluster) =>
        char.IsSurrogate(cluster[0]) ? cluster : ValidText.Normalize(cluster, NormalizationForm.FormC);

    private static string Single(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u00B4' or '\u2032' => "'",
        '\u2010' or '\u2011' or '\u2012' or '\u2212' => "-",
        '\u00AD' or '\u200B' or '\u200C' or '\u2060' or '\uFEFF' => string.Empty,
        '\u00A0' or '\u2007' or '\u2009' or '\u202F' => " ",
        '\u0132' or '\u0133' or (>= '\uFB00' and <= '\uFB06') or (>= '\uFF01' and <= '\uFF5E') =>
            ValidText.Normalize(c.ToString(), NormalizationForm.FormKC),
        _ => c.ToString(),
    };

    private static void MendDigits(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '1' or '0' && IsCapital(text, i + 1) && IsCapital(text, i + 2) && !IsWordPart(text, i - 1))
            {
                text[i] = text[i] == '1' ? 'I' : 'O';
            }
            else if (text[i] is '1' or '0' && IsCapital(text, i - 1) && IsCapital(text, i - 2) && IsCapital(text, i + 1))
            {
                text[i] = text[i] == '1' ? 'I' : 'O';
            }
        }
    }

    private static bool IsCapital(StringBuilder text, int place) =>
        place >= 0 && place < text.Length && char.IsAsciiLetterUpper(text[place]);

    private static bool IsWordPart(StringBuilder text, int place) =>
        place >= 0 && (char.IsLetterOrDigit(text[place]) || text[place] is '.' or ',');
}
