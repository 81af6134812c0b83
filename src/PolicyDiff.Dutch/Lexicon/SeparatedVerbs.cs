namespace PolicyDiff.Dutch.Lexicon;

/// <summary>Finds the separable verbs of a text whose particle is apart from them: <c>dient … in</c>, <c>in te dienen</c>.</summary>
/// <param name="tokens">Words and signs in lower case without accents.</param>
/// <param name="roots">The root of each token.</param>
internal sealed class SeparatedVerbs(IReadOnlyList<string> tokens, IReadOnlyList<string> roots)
{
    private const int FarthestVerb = 45;

    private static readonly HashSet<string> ClauseEnds = new(StringComparer.Ordinal)
    {
        ",", ".", ";", ":", "|", "en", "of", "(", ")", "dat", "die", "waarbij", "waarna", "tenzij", "mits", "als", "indien", "wanneer",
    };

    private static readonly HashSet<string> Followers = new(StringComparer.Ordinal)
    {
        "bij", "aan", "op", "met", "via", "door", "naar", "over", "onder", "volgens", "conform", "voor", "tegen", "binnen", "uiterlijk",
        "tot", "per", "uit", "wanneer", "in", "zonder", "om", "dan", "ten",
        "niet", "na", "alleen", "vanaf", "voordat", "nadat", "zodra", "omtrent",
    };

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal)
    {
        "de", "het", "een", "dit", "dat", "deze", "die", "haar", "hun", "uw",
        "zijn", "ons", "onze", "mijn", "je", "ieder", "iedere", "elk", "elke", "geen",
    };

    /// <summary>The verbs of a text, each with its place and the root of the whole verb; in the order of the particles.</summary>
    /// <param name="tokens">Words and signs in lower case without accents.</param>
    public static IReadOnlyList<(int Place, string Root)> In(IReadOnlyList<string> tokens)
    {
        if (!tokens.Any(WordRoots.Particles.Contains))
        {
            return [];
        }

        var (verbs, found) = (new SeparatedVerbs(tokens, [.. tokens.Select(WordRoots.Of)]), new List<(int Place, string Root)>());
        for (var place = 0; place < tokens.Count; place++)
        {
            if (WordRoots.Particles.Contains(tokens[place]) && verbs.VerbNotNoun(place) is { } verb)
            {
                found.Add(verb);
            }
        }

        return found;
    }

    /// <summary>
    /// The verb that a particle belongs to, before it where it ends a clause; behind it in <i>in te dienen</i> and <i>in dienen</i>.
    /// </summary>
    /// <param name="place">The place of the particle.</param>
    /// <param name="excluded">Places that hold no such verb.</param>
    /// <returns>The place of the verb and the root of the whole verb; null where there is none.</returns>
    public (int Place, string Root)? VerbOf(int place, HashSet<int> excluded)
    {
        var particle = tokens[place];
        var next = place + 1 < tokens.Count ? tokens[place + 1] : ".";
        if (ClauseEnds.Contains(next) || (Followers.Contains(next) && !string.Equals(next, particle, StringComparison.Ordinal)))
        {
            for (var i = place - 1; i >= Math.Max(0, place - FarthestVerb) && tokens[i] is not ("." or ";" or "|"); i--)
            {
                if (!excluded.Contains(i) && Finite(particle, roots[i]) is { } before)
                {
                    return (i, before);
                }
            }
        }

        if (next is "te" && place + 2 < tokens.Count && SeparableVerbs.Of(particle, roots[place + 2]) is { } infinitive)
        {
            return (place + 2, infinitive);
        }

        return place + 1 < tokens.Count && SeparableVerbs.Of(particle, roots[place + 1]) is { } adjacent ? (place + 1, adjacent) : null;
    }

    /// <summary>
    /// A word after an article or pronoun is a noun, though it may look like a verb: <i>levert het plan in</i> is not <i>inplannen</i>.
    /// </summary>
    private (int Place, string Root)? VerbNotNoun(int place)
    {
        var nouns = new HashSet<int>();
        while (VerbOf(place, nouns) is { } verb)
        {
            if (verb.Place > place || verb.Place == 0 || !Determiners.Contains(tokens[verb.Place - 1]))
            {
                return verb;
            }

            nouns.Add(verb.Place);
        }

        return null;
    }

    // A short root keeps the t of the third person: "vult … aan".
    private static string? Finite(string particle, string root) =>
        SeparableVerbs.Of(particle, root) ?? (root.Length > 2 && root[^1] is 't' ? SeparableVerbs.Of(particle, root[..^1]) : null);
}
