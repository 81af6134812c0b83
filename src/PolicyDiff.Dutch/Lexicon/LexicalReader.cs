namespace PolicyDiff.Dutch.Lexicon;

/// <summary>
/// Reads tokens as words and phrases of the lexicon: separable verbs are put together (<c>dient … in</c>), known phrases are one unit.
/// </summary>
public sealed class LexicalReader
{
    private const int SupportReach = 8;

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

    private void JoinSeparableVerbs()
    {
        var (verbs, joined) = (new SeparatedVerbs(_tokens, _roots), new HashSet<int>());
        for (var place = 0; place < _tokens.Count; place++)
        {
            if (!_isTaken[place] && WordRoots.Particles.Contains(_tokens[place]) && verbs.VerbOf(place, joined) is { } verb)
            {
                _roots[verb.Place] = verb.Root;
                joined.Add(verb.Place);
                _isTaken[place] = true;
                if (verb.Place > place + 1)
                {
                    _isTaken[place + 1] = true; // "in te dienen"
                }
            }
        }
    }

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
                if (units[verb].Roots.Count == 1
                    && units[noun].Roots.Count == 1
                    && _lexicon.Supported(units[noun].Roots[0], units[verb].Roots[0]) is { } meaning)
                {
                    units[verb] = units[verb] with { Families = new HashSet<string>(StringComparer.Ordinal) { DutchLexicon.LightFamily } };
                    units[noun] = units[noun] with
                    {
                        Families = units[noun].Families.Concat(_lexicon.FamiliesOf(meaning))
                            .Append("=" + meaning)
                            .ToHashSet(StringComparer.Ordinal),
                    };
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
            if (at + phrase.Roots.Count <= left.Length
                && phrase.Roots.Index().All(part => string.Equals(_roots[left[at + part.Index]], part.Item, StringComparison.Ordinal)))
            {
                return (phrase, at + phrase.Roots.Count);
            }
        }

        return (null, at + 1);
    }
}
