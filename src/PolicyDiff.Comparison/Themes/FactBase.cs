using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Analysis.Filters;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Finds what a value is of where the sentence says it before the value: <i>De vergoeding voor NHC/NIC is 100%</i>.</summary>
internal static class FactBase
{
    private const int MostWords = 9;
    private const int MostWordsBeforeComma = 14;

    private static readonly string[] Conjunctions = ["en", "of", "maar"];
    private static readonly string[] Heads =
    [
        "de", "het", "een", "elke", "elk", "iedere", "ieder", "alle", "ons", "onze", "uw", "deze", "dit", "die", "voor",
        "op", "bij", "per", "aan", "over", "in", "van",
    ];
    private static readonly string[] NoHeads =
    [
        "daarom", "daarnaast", "hiervoor", "hierbij", "dit", "die", "dat", "we", "wij", "u", "gedurende", "zo", "ook",
    ];
    private static readonly string[] Verbs = ["is", "zijn", "geldt", "wordt", "worden", "bedraagt", "blijft", "ontvangt", "krijgt"];

    private static readonly IReadOnlySet<string> Predicates = WordList.Words(typeof(FactBase).Assembly, "fact-predicates.txt");
    private static readonly IReadOnlySet<string> Bounds = WordList.Words(typeof(FactBase).Assembly, "bound-words.txt");

    private static readonly HashSet<string> Labels =
        WordList.Rows(typeof(FactBase).Assembly, "fact-labels.txt").Select(row => row[1]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The words, exactly as they stand in the text; empty where the value is no
    /// predicate of them, or the phrase itself says what it is of.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <param name="phrase">The value with its nearest words.</param>
    /// <param name="clauseStart">Where the clause of the value begins.</param>
    public static string Of(string text, PolicyValue value, TextSpan phrase, int clauseStart)
    {
        if (value.Kind is not (ValueKind.Money or ValueKind.Percentage or ValueKind.Count or ValueKind.Range)
            || ValuePhrase.SaysOfWhat(text, value, phrase))
        {
            return string.Empty;
        }

        var words = Words(text, clauseStart, phrase.Start);
        var kept = words.Count;
        while (kept > 0 && IsBetween(words[kept - 1].In(text)))
        {
            kept--;
        }

        if (kept == 0 && words.Count > 0 && clauseStart > 0 && text[clauseStart - 1] == ',')
        {
            // Inverted: "Voor de profielen W5 en B7, en voor vpt, geldt een opslag van 2%".
            var start = SentenceStart(text, clauseStart - 1);
            words = Words(text, start, clauseStart - 1);
            kept = words.Count;
            return Phrase(text, words, kept, MostWordsBeforeComma);
        }

        return kept == words.Count ? string.Empty : Phrase(text, words, kept, MostWords);
    }

    /// <summary>
    /// The words as a phrase, where they are one: not too many, and headed by an article, a preposition, a number or a noun.
    /// </summary>
    private static string Phrase(string text, List<TextSpan> words, int kept, int most)
    {
        var first = 0;
        while (first < kept && Conjunctions.Contains(words[first].In(text), StringComparer.OrdinalIgnoreCase))
        {
            first++;
        }

        if (first == kept || kept - first > most)
        {
            return string.Empty;
        }

        var head = words[first].In(text);
        var heads = Heads.Contains(head, StringComparer.OrdinalIgnoreCase) || char.IsUpper(head[0]) || char.IsAsciiDigit(head[0]);
        return heads && !NoHeads.Contains(head, StringComparer.OrdinalIgnoreCase)
            && words.Take(kept).Skip(first).Any(word => !StopWords.Dutch.Contains(word.In(text).ToLowerInvariant()))
            && !words.Take(kept)
                .Skip(first)
                .Any(word => Predicates.Contains(word.In(text)) && Verbs.Contains(word.In(text), StringComparer.OrdinalIgnoreCase))
                ? new TextSpan(words[first].Start, words[kept - 1].End).In(text) : string.Empty;
    }

    private static int SentenceStart(string text, int before)
    {
        var at = before;
        while (at > 0 && !(text[at - 1] is ' ' && at > 1 && text[at - 2] is ('.' or '?' or '!' or ';' or ':')))
        {
            at--;
        }

        return at;
    }

    private static bool IsBetween(string word) =>
        Predicates.Contains(word)
            || Bounds.Contains(word)
            || Labels.Any(label => word.EndsWith(label, StringComparison.OrdinalIgnoreCase)
                && !word.EndsWith("percentage", StringComparison.OrdinalIgnoreCase));

    private static List<TextSpan> Words(string text, int start, int end)
    {
        List<TextSpan> words = [];
        for (var at = start; at < end;)
        {
            while (at < end && !IsLetter(text[at]))
            {
                at++;
            }

            var from = at;
            while (at < end && IsLetter(text[at]))
            {
                at++;
            }

            if (at > from)
            {
                words.Add(new TextSpan(from, at));
            }
        }

        return words;
    }

    private static bool IsLetter(char c) => !char.IsWhiteSpace(c) && c is not ('(' or ')' or '“' or '”' or '"');
}
