using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Numbers;

namespace PolicyDiff.Dutch.Sentences;

/// <summary>Cuts Dutch sentences into main and subordinate clauses by their signal words and commas.</summary>
/// <remarks>
/// There is no grammar behind it. A signal word opens a clause, a comma, semicolon or colon ends it;
/// <i>als</i> in <i>als volgt</i>, <i>als onderdeel van</i> or <i>als zorgverzekeraar</i>,
/// <i>of</i> between nouns and <i>die</i> before a noun at the start open none. A verb in front makes a condition if <i>, dan</i> follows:
/// <c>Voldoet u niet, dan …</c>. A relative clause that no comma ends runs on to the end of the sentence.
/// </remarks>
public static class ClauseSplitter
{
    private static readonly Dictionary<string, SentenceClauseKind> Signals = WordList.Rows(
        typeof(ClauseSplitter).Assembly, "clause-signals.txt")
        .ToDictionary(row => row[0], row => Enum.Parse<SentenceClauseKind>(row[1], ignoreCase: true), StringComparer.Ordinal);

    // By first word: all its signals, those of most words first.
    private static readonly Dictionary<string, string[][]> SignalsByFirst = Signals.Keys
        .Select(signal => signal.Split(' '))
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);

    // Words that open a clause behind "als"; "als onderdeel van", "als HAT" and "als hoog" only compare or name a role.
    private static readonly HashSet<string> ClauseOpeners = new(StringComparer.Ordinal)
    {
        "u", "wij", "we", "hij", "zij", "er", "de", "het", "een", "één", "dit", "dat",
        "deze", "die", "uw", "onze", "hun", "geen", "niet", "in", "naar", "bij", "binnen", "uit", "op",
        "aan", "beide", "alle", "partijen", "zorgaanbieders", "praktijken", "wet", "meer", "minder", "iemand", "daar", "daarvan",
    };

    /// <summary>The clauses of a sentence in order; together they hold every word.</summary>
    public static IReadOnlyList<SentenceClause> Split(string sentence)
    {
        var tokens = TextToken.Of(sentence);
        var clauses = new List<SentenceClause>();
        var verbFirst = CommaBeforeDan(tokens);
        var (kind, signal, first) = (verbFirst > 0 ? SentenceClauseKind.Condition : SentenceClauseKind.Main, string.Empty, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var opened = SignalAt(tokens, i);
            if (opened.Length > 0 && !StaysInside(Signals[opened], i))
            {
                Close(i);
                (kind, signal, first) = (Signals[opened], opened, i);
                i += opened.Count(c => c == ' ');
            }
            else if (tokens[i].Text is "," or ";" or ":" or "(" or ")" or "–")
            {
                Close(i);
                (kind, signal, first) = (tokens[i].Text is "("
                    ? SentenceClauseKind.Subordinate
                    : SentenceClauseKind.Main, string.Empty, i + 1);
            }
        }

        Close(tokens.Count);
        return clauses;

        // "behalve als", "voor zover dat": the first signal rules. A relative clause in a condition belongs to it.
        bool StaysInside(SentenceClauseKind openedKind, int index) =>
            kind is SentenceClauseKind.Condition or SentenceClauseKind.Exception && signal.Length > 0
            && (openedKind is SentenceClauseKind.Subordinate || index == first + signal.Count(c => c == ' ') + 1);

        void Close(int next)
        {
            if (next > first)
            {
                clauses.Add(new SentenceClause(kind, signal, new TextSpan(tokens[first].Start, tokens[next - 1].End)));
            }
        }
    }

    private static string SignalAt(IReadOnlyList<TextToken> tokens, int index)
    {
        foreach (var words in SignalsByFirst.GetValueOrDefault(tokens[index].Lower) ?? [])
        {
            if (StandsAt(tokens, index, words) && string.Join(' ', words) is var signal && Opens(tokens, index, signal))
            {
                return signal;
            }
        }

        return string.Empty;
    }

    private static bool StandsAt(IReadOnlyList<TextToken> tokens, int index, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (index + i == tokens.Count || !string.Equals(tokens[index + i].Lower, words[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Opens(IReadOnlyList<TextToken> tokens, int index, string signal)
    {
        var next = index + 1 < tokens.Count ? tokens[index + 1].Lower : string.Empty;
        var isFirst = index == 0;
        return signal switch
        {
            "als" => isFirst ? tokens.Any(token => token.Text is ",") : IsConditional(tokens, index, next),
            "of" => next is "de" or "het" or "een" or "er" or "u" or "wij" or "zij" or "deze" or "dit",
            "die" or "dat" or "welke" or "wie" => !isFirst,
            "waar" => next is not ("mogelijk" or "nodig" or "zinvol" or "relevant" or "dat"),
            "om" => !isFirst || next.Length > 0,
            "behalve" => next is not "dat",
            _ => true,
        };
    }

    // Behind the first word "als" opens a condition if a clause begins there that has a verb at its end.
    private static bool IsConditional(IReadOnlyList<TextToken> tokens, int index, string next)
    {
        if (!ClauseOpeners.Contains(next)
            || tokens.Take(index).Any(token => token.Lower is "zowel" or "evenals" or "dezelfde" or "hetzelfde"))
        {
            return index + 1 < tokens.Count && tokens[index + 1].Text is ":";
        }

        var last = tokens.Skip(index + 1).TakeWhile(token => token.Text is not ("," or "." or ";" or ":" or ")" or "?")
            && token.Lower is not "om").Last().Lower;
        return last[^1] is 't' or 'n' or 'd' || last is "is" or "kan" or "mag" or "was" or "had" or "wil" or "in" or "toe" or "op" or "af";
    }

    // "Neemt een zorgaanbieder niet deel, dan kan hij …": the index of the comma;
    // 0 where there is none or the sentence opens with a signal.
    private static int CommaBeforeDan(IReadOnlyList<TextToken> tokens)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "," && tokens[i + 1].Lower is "dan")
            {
                return SignalAt(tokens, 0).Length == 0 ? i : 0;
            }
        }

        return 0;
    }
}
