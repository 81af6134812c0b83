using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Comparison.Matrix;

/// <summary>Finds what a value is of where the sentence says it before the value: <i>De vergoeding voor NHC/NIC is 100%</i>.</summary>
internal static class FactBase
{
    private const int MostWords = 9;

    private static readonly IReadOnlySet<string> Predicates = WordList.Words(typeof(FactBase).Assembly, "fact-predicates.txt");
    private static readonly IReadOnlySet<string> Bounds = WordList.Words(typeof(FactBase).Assembly, "bound-words.txt");

    private static readonly HashSet<string> Labels =
        WordList.Rows(typeof(FactBase).Assembly, "fact-labels.txt").Select(row => row[1]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words, exactly as they stand in the text; empty where the value is no predicate of them, or the phrase itself says what it is of.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <param name="phrase">The value with its nearest words.</param>
    /// <param name="clauseStart">Where the clause of the value begins.</param>
    public static string Of(string text, PolicyValue value, TextSpan phrase, int clauseStart)
    {
        if (value.Kind is not (ValueKind.Money or ValueKind.Percentage or ValueKind.Count or ValueKind.Range) || ValuePhrase.SaysOfWhat(text, value, phrase))
        {
            return string.Empty;
        }

        var words = Words(text, clauseStart, phrase.Start);
        var kept = words.Count;
        while (kept > 0 && IsBetween(words[kept - 1].In(text)))
        {
            kept--;
        }

        if (kept == words.Count || kept == 0 || kept > MostWords)
        {
            return string.Empty;
        }

        var found = new TextSpan(words[0].Start, words[kept - 1].End).In(text);
        return words.Take(kept).Any(word => !StopWords.Dutch.Contains(word.In(text).ToLowerInvariant())) ? found : string.Empty;
    }

    private static bool IsBetween(string word) => Predicates.Contains(word) || Bounds.Contains(word) || Labels.Contains(word);

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
