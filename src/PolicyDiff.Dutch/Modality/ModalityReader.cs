using PolicyDiff.Dutch.Numbers;
using PolicyDiff.Dutch.Sentences;
using Scale = PolicyDiff.Core.Requirements.Modality;

namespace PolicyDiff.Dutch.Modality;

/// <summary>Reads how binding a sentence says it is, on the scale of <see cref="Scale"/>.</summary>
/// <remarks>
/// The main clause decides; only where it shows nothing do clauses with <i>die</i> or <i>dat</i> count, and conditions never do:
/// <c>als de patiënt dat kan</c> allows nobody anything. Of several signals in a clause the first strong one counts (<i>verwachten dat …
/// moet</i> is expected), and <i>mag</i> and <i>kan</i> only where there is no stronger one. A denial in the same clause turns <i>mag</i>
/// and <i>kan</i> into forbidden and <i>moet</i> likewise, but <i>verplicht</i>, <i>nodig</i> and <i>hoeft</i> into waived.
/// A plain present tense shows nothing here: whether it lays down a duty depends on who is its subject.
/// </remarks>
public static class ModalityReader
{
    private const string Insurer = "@wij";

    // By first word, in the order of the list.
    private static readonly ILookup<string, ModalityPhrase> Phrases = WordList.Rows(typeof(ModalityReader).Assembly, "modality-phrases.txt")
        .Select(ModalityPhrase.Parse)
        .SelectMany(phrase => phrase.Steps[0].Select(word => (word, phrase)))
        .ToLookup(entry => entry.word, entry => entry.phrase, StringComparer.Ordinal);

    private static readonly HashSet<string> Infinitives = new(StringComparer.Ordinal)
    {
        "kunnen", "mogen", "moeten", "dienen", "verwachten", "vragen", "verzoeken",
        "streven", "stimuleren", "willen", "hoeven", "volstaan", "voldoen", "gaan",
    };

    /// <summary>The modality of a sentence; none where it shows none.</summary>
    /// <param name="sentence">The sentence, or a list item or cell.</param>
    /// <param name="insurerNames">How the insurer calls itself beside <i>wij</i> and <i>we</i>.</param>
    public static Scale Read(string sentence, IReadOnlyList<string> insurerNames) =>
        Read(sentence, ClauseSplitter.Split(sentence), insurerNames);

    /// <summary>The same for a sentence that is cut into clauses already.</summary>
    /// <param name="sentence">The sentence, or a list item or cell.</param>
    /// <param name="parts">Its clauses.</param>
    /// <param name="insurerNames">How the insurer calls itself beside <i>wij</i> and <i>we</i>.</param>
    public static Scale Read(string sentence, IReadOnlyList<SentenceClause> parts, IReadOnlyList<string> insurerNames)
    {
        var text = insurerNames.Aggregate(sentence, (current, name) => current.Replace(name, "wij", StringComparison.Ordinal));
        var clauses = string.Equals(text, sentence, StringComparison.Ordinal) ? parts : ClauseSplitter.Split(text);
        var main = Strongest(text, clauses, SentenceClauseKind.Main);
        return main != Scale.None ? main : Strongest(text, clauses, SentenceClauseKind.Subordinate);
    }

    private static Scale Strongest(string text, IReadOnlyList<SentenceClause> clauses, SentenceClauseKind kind)
    {
        var shown =
            clauses.Where(clause => clause.Kind == kind && (kind is SentenceClauseKind.Main || clause.Signal is "die" or "dat" or "welke"))
                .SelectMany(clause => Shown(Words(clause.Span.In(text)))).ToList();
        var strong = shown.Find(modality => modality is not (Scale.Allowed or Scale.Possible));
        return strong != Scale.None ? strong : shown.FirstOrDefault();
    }

    private static List<string> Words(string clause) =>
        [.. TextToken.Of(clause)
            .Select(token => token.Lower is "wij" or "we" or "zorgverzekeraar" or "zorgverzekeraars" ? Insurer : token.Lower)];

    private static IEnumerable<Scale> Shown(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if ((Infinitives.Contains(words[i]) && i > 0 && words[i - 1] is "te") || IsDegree(words, i))
            {
                continue;
            }

            var phrase = Phrases[words[i]].Select(candidate => (candidate, length: candidate.LengthAt(words, i)))
                .DefaultIfEmpty()
                .MaxBy(match => match.length);
            if (phrase.length > 0)
            {
                var modality = IsDenied(words, i) ? phrase.candidate.Denied : phrase.candidate.Modality;
                if (modality != Scale.None)
                {
                    yield return modality;
                }

                i += phrase.candidate.Steps.Count > 2 ? 0 : phrase.length - 1;
            }
        }
    }

    // "zo goed mogelijk", "waar mogelijk": not that something is possible.
    private static bool IsDegree(List<string> words, int index) =>
        words[index] is "is" or "zijn" or "blijft" or "blijven" && words.FindIndex(index, word => word is "mogelijk") is var at && at > 0
        && (words[at - 1] is "waar" or "zo" or "zoveel" || (at > 1 && words[at - 2] is "zo")) && !words.Contains("voldoende");

    // "niet alleen" and the "niet-" of "niet-gecontracteerd" deny nothing.
    private static bool IsDenied(List<string> words, int index)
    {
        for (var i = Math.Max(0, index - 3); i < words.Count; i++)
        {
            if (words[i] is "geen" or "nooit" or "niets"
                || (words[i] is "niet"
                    && (i + 1 == words.Count || words[i + 1] is not ("alleen" or "-" or "slechts" or "vrijblijvend" or "vrijblijvende"))))
            {
                return true;
            }
        }

        return false;
    }
}
