namespace PolicyDiff.Dutch.Lexicon;

/// <summary>Reads tokens as words and phrases of the lexicon: separable verbs are put together (<c>dient … in</c>), known phrases are one unit.</summary>
public sealed class LexicalReader
{
    private const int FarthestVerb = 45;
    private const int SupportReach = 8;

    private static readonly HashSet<string> ClauseEnds = new(StringComparer.Ordinal)
    {
        ",", ".", ";", ":", "|", "en", "of", "(", ")", "dat", "die", "waarbij", "waarna", "tenzij", "mits", "als", "indien", "wanneer",
    };

    private static readonly HashSet<string> Followers = new(StringComparer.Ordinal)
    {
        "bij", "aan", "op", "met", "via", "door", "naar", "over", "onder", "volgens", "conform", "voor", "tegen", "binnen", "uiterlijk", "tot", "per", "uit", "wanneer", "in",
        "zonder", "om", "dan", "ten", "niet", "na", "alleen", "vanaf", "voordat", "nadat", "zodra", "omtrent",
    };

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal)
    {
        "de", "het", "een", "dit", "dat", "deze", "die", "haar", "hun", "uw", "zijn", "ons", "onze", "mijn", "je", "ieder", "iedere", "elk", "elke", "geen",
    };

    private readonly DutchLexicon _lexicon;
    private readonly IReadOnlyList<string> _tokens;
    private readonly string[] _roots;
    private readonly bool[] _isTaken;

    private LexicalReader(DutchLexicon lexicon, IReadOnlyList<string> tokens)
    {
        (_lexicon, _tokens) = (lexicon, tokens);
        _roots = [.. tokens.Select(WordRoots.Of)];
        _isTaken = new bool[tokens.Count];
    }

    /// <summary>The units in order.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="tokens">Words and signs in lower case without accents.</param>
    public static IReadOnlyList<LexicalUnit> Read(DutchLexicon lexicon, IReadOnlyList<string> tokens)
    {
        var reader = new LexicalReader(lexicon, tokens);
        reader.JoinSeparableVerbs();
        return reader.Supported(reader.Units());
    }

    /// <summary>The verbs whose particle stands apart, each with its place and the root of the whole verb; in the order of the particles.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="tokens">Words and signs in lower case without accents.</param>
    internal static IReadOnlyList<(int Place, string Root)> SeparatedVerbs(DutchLexicon lexicon, IReadOnlyList<string> tokens)
    {
        if (!tokens.Any(WordRoots.Particles.Contains))
        {
            return [];
        }

        var (reader, found) = (new LexicalReader(lexicon, tokens), new List<(int Place, string Root)>());
        for (var place = 0; place < tokens.Count; place++)
        {
            if (WordRoots.Particles.Contains(tokens[place]) && reader.VerbNotNoun(place) is { } verb)
            {
                found.Add(verb);
            }
        }

        return found;
    }

    /// <summary>
    /// What stands behind an article or pronoun is a noun, though a verb may look like it: <i>levert het plan in</i> is no <i>inplannen</i>.
    /// </summary>
    private (int Place, string Root)? VerbNotNoun(int place)
    {
        var nouns = new HashSet<int>();
        while (VerbOf(place, nouns) is { } verb)
        {
            if (verb.Index > place || verb.Index == 0 || !Determiners.Contains(_tokens[verb.Index - 1]))
            {
                return verb;
            }

            nouns.Add(verb.Index);
        }

        return null;
    }

    private void JoinSeparableVerbs()
    {
        var joined = new HashSet<int>();
        for (var place = 0; place < _tokens.Count; place++)
        {
            if (!_isTaken[place] && WordRoots.Particles.Contains(_tokens[place]) && VerbOf(place, joined) is { } verb)
            {
                _roots[verb.Index] = verb.Root;
                joined.Add(verb.Index);
                _isTaken[place] = true;
            }
        }
    }

    /// <summary>Before the particle where it ends a clause; behind it in <i>in te dienen</i> and <i>in dienen</i>.</summary>
    private (int Index, string Root)? VerbOf(int place, HashSet<int> joined)
    {
        var particle = _tokens[place];
        var next = place + 1 < _tokens.Count ? _tokens[place + 1] : ".";
        if (ClauseEnds.Contains(next) || (Followers.Contains(next) && !string.Equals(next, particle, StringComparison.Ordinal)))
        {
            for (var i = place - 1; i >= Math.Max(0, place - FarthestVerb) && _tokens[i] is not ("." or ";" or "|"); i--)
            {
                if (!joined.Contains(i) && Separable(particle, _roots[i]) is { } before)
                {
                    return (i, before);
                }
            }
        }

        if (next is "te" && place + 2 < _tokens.Count && _lexicon.Separable(particle, _roots[place + 2]) is { } infinitive)
        {
            _isTaken[place + 1] = true;
            return (place + 2, infinitive);
        }

        return place + 1 < _tokens.Count && _lexicon.Separable(particle, _roots[place + 1]) is { } adjacent ? (place + 1, adjacent) : null;
    }

    // A short root keeps the t of the third person: "vult … aan".
    private string? Separable(string particle, string root) =>
        _lexicon.Separable(particle, root) ?? (root.Length > 2 && root[^1] is 't' ? _lexicon.Separable(particle, root[..^1]) : null);

    private List<LexicalUnit> Units()
    {
        int[] left = [.. Enumerable.Range(0, _tokens.Count).Where(index => !_isTaken[index])];
        var units = new List<LexicalUnit>(left.Length);
        for (var at = 0; at < left.Length;)
        {
            var (phrase, next) = PhraseAt(left, at);
            units.Add(phrase is null
                ? new LexicalUnit(_tokens[left[at]], [_roots[left[at]]], _lexicon.FamiliesOf(_roots[left[at]]), left[at])
                : new LexicalUnit(
                    string.Join(' ', left[at..next].Select(index => _tokens[index])),
                    [.. left[at..next].Select(index => _roots[index])],
                    new HashSet<string>(StringComparer.Ordinal) { phrase.Family },
                    left[at]));
            at = next;
        }

        return units;
    }

    /// <summary>A verb that only supports its noun tells nothing itself; the noun then means what both mean together.</summary>
    private List<LexicalUnit> Supported(List<LexicalUnit> units)
    {
        for (var verb = 0; verb < units.Count; verb++)
        {
            for (var noun = Math.Max(0, verb - SupportReach); noun < Math.Min(units.Count, verb + SupportReach); noun++)
            {
                if (units[verb].Roots.Count == 1 && units[noun].Roots.Count == 1 && _lexicon.Supported(units[noun].Roots[0], units[verb].Roots[0]) is { } meaning)
                {
                    units[verb] = units[verb] with { Families = new HashSet<string>(StringComparer.Ordinal) { DutchLexicon.LightFamily } };
                    units[noun] = units[noun] with { Families = units[noun].Families.Concat(_lexicon.FamiliesOf(meaning)).Append("=" + meaning).ToHashSet(StringComparer.Ordinal) };
                    break;
                }
            }
        }

        return units;
    }

    private (LexicalPhrase? Phrase, int Next) PhraseAt(int[] left, int at)
    {
        foreach (var phrase in _lexicon.PhrasesFrom(_roots[left[at]]))
        {
            if (at + phrase.Roots.Count <= left.Length && phrase.Roots.Index().All(part => string.Equals(_roots[left[at + part.Index]], part.Item, StringComparison.Ordinal)))
            {
                return (phrase, at + phrase.Roots.Count);
            }
        }

        return (null, at + 1);
    }
}
