using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Sentences;

/// <summary>Cuts Dutch running text into sentences.</summary>
/// <remarks>
/// A sentence ends at <c>. ! ? …</c> with the quotes, brackets and footnote marks behind it, where white space and a capital, digit or
/// opening quote follow. It does not end behind an abbreviation, an initial or the number of an item, inside brackets, or at a colon or
/// semicolon. The rules follow Kiss and Strunk (2006) in what they ask of the neighbours of a dot, with word lists instead of counts.
/// </remarks>
public static partial class SentenceSplitter
{
    private const int LongestBracket = 300;

    /// <summary>
    /// A longer one is cut at a space, in UTF-16 units. The longest sentence of real policies has a third of this. Text without full stops,
    /// as poor exports leave it, would else be one sentence of a whole book, and
    /// what looks at every pair of places in a sentence would never end.
    /// </summary>
    internal const int LongestSentence = 2_000;

    private static readonly IReadOnlySet<string> OpenAbbreviations = WordList.Words(
        typeof(SentenceSplitter).Assembly, "abbreviations-open.txt");
    private static readonly IReadOnlySet<string> ClosingAbbreviations = WordList.Words(
        typeof(SentenceSplitter).Assembly, "abbreviations-closing.txt");
    private static readonly IReadOnlySet<string> Openers = WordList.Words(typeof(SentenceSplitter).Assembly, "sentence-openers.txt");

    /// <summary>The sentences of a text in order, without the white space around them.</summary>
    /// <param name="text">Running text; line breaks count as white space.</param>
    /// <returns>Spans that do not overlap and together hold everything but white space; empty for blank text.</returns>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        foreach (Match end in SentenceEnd().Matches(text))
        {
            var boundary = end.Index + end.Length;
            start = CutLong(sentences, text, start, boundary);
            if (start <= end.Index && EndsSentence(text, start, end))
            {
                Add(sentences, text, start, boundary);
                start = boundary;
            }
        }

        Add(sentences, text, CutLong(sentences, text, start, text.Length), text.Length);
        return sentences;
    }

    /// <summary>Cuts pieces off a stretch until the rest is no longer than a sentence may be.</summary>
    /// <returns>Where the rest begins.</returns>
    private static int CutLong(List<TextSpan> sentences, string text, int start, int end)
    {
        while (end - start > LongestSentence)
        {
            var space = text.LastIndexOf(' ', start + LongestSentence - 1, LongestSentence / 2);
            var cut = space > start ? space : start + LongestSentence;
            cut -= char.IsLowSurrogate(text[cut]) && char.IsHighSurrogate(text[cut - 1]) ? 1 : 0;
            Add(sentences, text, start, cut);
            start = cut;
        }

        return start;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new TextSpan(start, end));
        }
    }

    private static bool EndsSentence(string text, int start, Match end)
    {
        var next = FirstWord(text, end.Index + end.Length);
        if (!CanOpen(next) || StandsInBrackets(text, start, end))
        {
            return false;
        }

        var mark = end.Groups["mark"].Value;
        return mark is not "." || DotEnds(TokenBefore(text, start, end.Index), OpensSentenceOrQuote(text, start, end.Index), next);
    }

    private static bool DotEnds(string token, bool isFirst, string next)
    {
        if (isFirst && ItemNumber().IsMatch(token))
        {
            return false;
        }

        if (OpenAbbreviations.Contains(token))
        {
            return false;
        }

        return (!ClosingAbbreviations.Contains(token) && !Initials().IsMatch(token)) || Openers.Contains(next);
    }

    private static string TokenBefore(string text, int start, int end)
    {
        var from = end;
        while (from > start && !char.IsWhiteSpace(text[from - 1]) && text[from - 1] is not ('(' or '[' or '/' or '‘' or '“' or '\'' or '"'))
        {
            from--;
        }

        return text[from..end];
    }

    /// <summary>Whether a token is the first of its sentence, or of a heading that is quoted: <c>onder '5. Meldingen'</c>.</summary>
    private static bool OpensSentenceOrQuote(string text, int start, int end)
    {
        var sentence = text[start..end].Trim();
        var opening = sentence.Length - TokenBefore(text, start, end).Length - 1;
        var opensQuote = opening > 0 && sentence[opening] is ('‘' or '“' or '\'' or '"') && char.IsWhiteSpace(sentence[opening - 1]);
        return opensQuote || !sentence.Contains(' ', StringComparison.Ordinal);
    }

    private static string FirstWord(string text, int from)
    {
        var match = OpeningWord().Match(text, from);
        return match.Groups["word"].Value;
    }

    private static bool CanOpen(string next) => next.Length > 0 && (!char.IsLower(next[0]) || MixedCase().IsMatch(next));

    // A bracket that closes soon behind the mark holds the mark: "(zie artikel 3. Dit geldt ook …)".
    private static bool StandsInBrackets(string text, int start, Match end)
    {
        var before = text.AsSpan(start, end.Index + end.Length - start);
        if (before.Count('(') <= before.Count(')'))
        {
            return false;
        }

        var behind = text.AsSpan(end.Index + end.Length);
        var close = behind[..Math.Min(behind.Length, LongestBracket)].IndexOf(')');
        return close >= 0 && !behind[..close].Contains('(');
    }

    // The second branch is a space that was forgotten: "… gekoppeld.De zorgaanbieder".
    [GeneratedRegex(
        """(?<![.!?…])(?<mark>(?>[.!?…]+))(?:['"”’»)\]]|\[\^?\w{1,3}\]|[⁰¹²³⁴-⁹]|(?<=\p{Ll}\.)\d{1,2}(?=\s))*(?=\s)|(?<=(?:^|[\s(])\p{L}?\p{Ll}{3,})(?<mark>\.)(?=\p{Lu}\p{Ll})""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        """\G\s*[‘“„"'«(\[•–-]*\s*(?<word>\p{L}[\p{L}\p{M}\d'’-]*|\d|€|\S)""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OpeningWord();

    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z]|[ivx]{1,4})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"^(?:\p{Lu}\.)*\p{Lu}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    // Words such as eHealth and iStandaarden open a sentence with a small letter; so does 's in 's Avonds.
    [GeneratedRegex(@"^\p{Ll}-?\p{Lu}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MixedCase();
}
