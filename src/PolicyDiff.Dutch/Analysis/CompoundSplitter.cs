namespace PolicyDiff.Dutch.Analysis;

/// <summary>
/// Takes Dutch compounds apart with the words of the texts at hand as vocabulary: <c>zorgovereenkomst</c> is a kind of <c>overeenkomst</c>.
/// </summary>
/// <remarks>
/// One cut per word, at the longest tail (the head of a Dutch compound) that occurs as a word of its own, else behind the longest beginning
/// that does; Monz and De Rijke (2001) split by a word list in the same manner. A word without either is not cut, so a small vocabulary
/// gives few parts rather than wrong ones.
/// </remarks>
public sealed class CompoundSplitter
{
    private const int ShortestTail = 4;
    private const int ShortestModifier = 3;
    private const int ShortestUnknownHead = 6;

    private static readonly IReadOnlySet<string> Particles = WordList.Words(typeof(CompoundSplitter).Assembly, "particles.txt");
    private static readonly string[] Links = ["ings", "ing", "en", "s", "e", "n"];

    private readonly HashSet<string> _vocabulary;
    private readonly Dictionary<string, CompoundParts?> _known = new(StringComparer.Ordinal);

    /// <summary>Makes a splitter.</summary>
    /// <param name="stems">The stems that may be parts.</param>
    public CompoundSplitter(IEnumerable<string> stems) =>
        _vocabulary = new HashSet<string>(stems.Where(stem => stem.Length >= ShortestModifier), StringComparer.Ordinal);

    /// <summary>
    /// The two parts of a compound; null for a word that is not seen to be one. Keeps its answers, so not for several threads at once.
    /// </summary>
    /// <param name="stem">A stem in lower case.</param>
    public CompoundParts? Split(string stem)
    {
        if (!_known.TryGetValue(stem, out var parts))
        {
            parts = Find(stem);
            _known.Add(stem, parts);
        }

        return parts;
    }

    private CompoundParts? Find(string stem)
    {
        for (var cut = ShortestModifier; cut <= stem.Length - ShortestTail; cut++)
        {
            var (modifier, head) = (stem[..cut], stem[cut..]);
            if (_vocabulary.Contains(head) && !Particles.Contains(modifier) && !Particles.Contains(head))
            {
                var known = KnownModifier(modifier);
                if (known is not null || head.Length >= ShortestUnknownHead)
                {
                    return new CompoundParts(known ?? WithoutLinkingS(modifier), head);
                }
            }
        }

        return SplitBehindModifier(stem);
    }

    private CompoundParts? SplitBehindModifier(string stem)
    {
        for (var cut = stem.Length - ShortestUnknownHead; cut > ShortestModifier; cut--)
        {
            if (KnownModifier(stem[..cut]) is { Length: > ShortestModifier } modifier && !Particles.Contains(modifier))
            {
                return new CompoundParts(modifier, stem[cut..]);
            }
        }

        return null;
    }

    // The s between the parts comes and goes: resultaatafspraak is resultaatsafspraak. An s of
    // the modifier's own goes too, the same way each time.
    private static string WithoutLinkingS(string modifier) =>
        modifier.Length > ShortestModifier && modifier.EndsWith('s') && !modifier.EndsWith("ss", StringComparison.Ordinal)
            ? modifier[..^1]
            : modifier;

    private string? KnownModifier(string modifier)
    {
        if (_vocabulary.Contains(modifier))
        {
            return modifier;
        }

        foreach (var link in Links)
        {
            if (modifier.EndsWith(link, StringComparison.Ordinal)
                && modifier.Length - link.Length >= ShortestModifier
                && _vocabulary.Contains(modifier[..^link.Length]))
            {
                return modifier[..^link.Length];
            }
        }

        return null;
    }
}
