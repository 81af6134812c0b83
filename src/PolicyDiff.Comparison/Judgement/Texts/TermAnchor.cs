using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>What a term runs from or to: <i>na ontvangst</i>, <i>voor de start van de zorg</i>.</summary>
/// <param name="Relation">After, before, or at the event.</param>
/// <param name="Event">The event as the lexicon names it, or the root of a word that it does not know.</param>
/// <param name="Word">The word that names it, as the text has it folded.</param>
internal sealed record TermAnchor(string Relation, string Event, string Word)
{
    private const int Reach = 5;
    private const int ClauseReach = 12;
    private const int ShortestWord = 4;

    /// <summary>
    /// The anchors of a text in order. Behind <i>na</i> and <i>vanaf</i> any noun
    /// anchors; behind <i>voor</i> and <i>op de dag van</i> only an event does.
    /// </summary>
    public static IReadOnlyList<TermAnchor> Find(JudgedText text)
    {
        var found = new List<TermAnchor>();
        foreach (var (place, word) in text.Words.Index())
        {
            if (RelationOf(text.Words, place) is { } relation && Anchor(text, place, relation) is { } anchor && !found.Contains(anchor))
            {
                found.Add(anchor);
            }
        }

        return found;
    }

    private static string? RelationOf(IReadOnlyList<string> words, int place) => words[place] switch
    {
        "na" or "nadat" or "vanaf" or "sinds" or "zodra" => "after",
        "voor" or "voordat" or "alvorens" or "voorafgaand" => "before",
        "op" when place + 2 < words.Count && words[place + 1] is "de" && words[place + 2] is "dag" or "datum" => "at",
        _ => null,
    };

    private static TermAnchor? Anchor(JudgedText text, int place, string relation)
    {
        // Behind a conjunction the event is the verb at the end of the clause.
        var isClause = text.Words[place] is "nadat" or "voordat" or "zodra" or "alvorens";
        for (var at = place + 1; at < text.Words.Count && at <= place + (isClause ? ClauseReach : Reach); at++)
        {
            if (TermEvents.At(text.Roots, at) is ({ } name, _))
            {
                return new TermAnchor(relation, name, text.Words[at]);
            }

            if (text.Words[at] is "," or "." or ";" or "|" || text.Words[at][0] == JudgedText.ValueMark)
            {
                return null;
            }

            if (!isClause
                && relation is "after"
                && text.Words[at].Length >= ShortestWord
                && !CueWords.IsFunctionWord(text.Words[at])
                && !text.Lexicon.IsLightWord(text.Words[at]))
            {
                return new TermAnchor(relation, text.Roots[at], text.Words[at]);
            }
        }

        return null;
    }
}
