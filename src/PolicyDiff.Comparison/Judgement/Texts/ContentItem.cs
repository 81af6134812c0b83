using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>A unit of a text that carries meaning by itself: what is matched between two wordings.</summary>
/// <param name="Unit">The word or phrase.</param>
/// <param name="Place">Its index among the units of the text.</param>
/// <param name="Party">Which party it names; null where it names none.</param>
/// <param name="IsLight">Whether it tells little by itself.</param>
/// <param name="IsCue">Whether some rule reads it as modality, restriction, condition or bound, so that it is no content left over.</param>
internal sealed record ContentItem(LexicalUnit Unit, int Place, string? Party, bool IsLight, bool IsCue)
{
    /// <summary>Families so wide that sharing one says little.</summary>
    private static readonly HashSet<string> WideFamilies = new(StringComparer.Ordinal)
    {
        "beschik", "volsta", "uitvoer", "eveneens", "vereis", "gelegenheid", "voorwaarde",
        "verplichting", "termijn", "datum", "toon", "jegens", "voortvloei", "verstand",
        "vermeld", "gebied", "betrokken", "gevolg", "bijzonder", "begin",
    };

    /// <summary>Whether it may be left over: it bears meaning, is no cue and names no general party.</summary>
    public bool IsBearing => !IsLight && !IsCue && !Parties.IsGeneral(Party);

    /// <summary>The items of a text in order.</summary>
    public static IReadOnlyList<ContentItem> Of(JudgedText text)
    {
        var items = new List<ContentItem>();
        foreach (var (place, unit) in text.Units.Index())
        {
            if (char.IsAsciiLetterOrDigit(unit.Text[0]) && !IsEmpty(text.Lexicon, unit))
            {
                var party = unit.Roots.Count == 1 ? Parties.Of(unit.Text) : null;
                items.Add(new ContentItem(unit, place, party, IsLightUnit(text.Lexicon, unit), CueWords.IsCue(unit.Text)));
            }
        }

        return items;
    }

    // Function words, and words without weight that the lexicon does not know.
    private static bool IsEmpty(DutchLexicon lexicon, LexicalUnit unit) =>
        CueWords.IsFunctionWord(unit.Text) || DutchLexicon.IsLight(unit) || (lexicon.IsLightWord(unit.Text) && unit.Families.Count == 0);

    private static bool IsLightUnit(DutchLexicon lexicon, LexicalUnit unit) =>
        lexicon.IsLightWord(unit.Text)
            || lexicon.IsLightRoot(unit.Roots[0])
            || (unit.Families.Count > 0 && unit.Families.IsSubsetOf(WideFamilies));
}
