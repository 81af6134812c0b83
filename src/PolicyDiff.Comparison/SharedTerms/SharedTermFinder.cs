using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.SharedTerms;

/// <summary>
/// Finds the telling terms that both sides use seldom and that no pair joins, with the texts that are about the same beside it.
/// </summary>
/// <remarks>
/// A term tells what a text is about where it is a known name or a compound; other words come and go with the style. A pair of requirements
/// that holds the term on both sides shows already what became of it, so then nothing is found. What both sides must share beside the term
/// keeps apart texts that happen to name the same institute.
/// </remarks>
internal sealed class SharedTermFinder(PairVocabulary vocabulary)
{
    private const int MostUses = 8;
    private const int ShortestCompound = 8;
    private const double LeastLikeness = 0.3;
    private const double LeastBeside = 0.2;

    /// <summary>
    /// The terms, known names first and then by rarity; two terms that would lay the same texts beside each other count once.
    /// </summary>
    /// <param name="pairs">The indices of both sides that were paired.</param>
    public IReadOnlyList<FoundTerm> Find(IReadOnlyList<(int Left, int Right)> pairs)
    {
        var (left, right) = (Uses(vocabulary.Left), Uses(vocabulary.Right));
        var joined = pairs.SelectMany(pair => Terms(vocabulary.Left[pair.Left]).Intersect(Terms(vocabulary.Right[pair.Right])))
            .ToHashSet(StringComparer.Ordinal);
        var (pairedLeft, pairedRight) = (pairs.Select(pair => pair.Left).ToHashSet(), pairs.Select(pair => pair.Right).ToHashSet());
        return [.. left.Keys
            .Where(term => !joined.Contains(term) && right.ContainsKey(term) && left[term].Count + right[term].Count <= MostUses)
            .OrderByDescending(vocabulary.IsName)
            .ThenBy(term => left[term].Count + right[term].Count)
            .ThenBy(term => term, StringComparer.Ordinal)
            .Select(term => (Term: term, Uses: Alike(term, [.. left[term].Except(pairedLeft)], [.. right[term].Except(pairedRight)])))
            .Where(found => found.Uses.Count > 0)
            .DistinctBy(found => found.Uses[0])
            .Select(found => new FoundTerm(Written(found.Term), found.Uses))];
    }

    private Dictionary<string, List<int>> Uses(IReadOnlyList<RequirementProfile> side) => side
        .Where(profile => !profile.IsDeclaration)
        .SelectMany(profile => Terms(profile).Select(term => (Term: term, profile.Index)))
        .GroupBy(use => use.Term, StringComparer.Ordinal)
        .ToDictionary(uses => uses.Key, uses => uses.Select(use => use.Index).ToList(), StringComparer.Ordinal);

    private IEnumerable<string> Terms(RequirementProfile profile) => profile.Terms
        .Where(term => term.Kind == TermKind.Content && IsMeant(term.Span.In(profile.Requirement.Text), term.Stem))
        .SelectMany(term => term.Stem.Split('-', '/', '&'))
        .Select(vocabulary.Terminology.Canonical)
        .Where(Tells)
        .Distinct(StringComparer.Ordinal);

    /// <summary>
    /// Light words tell nothing; several words are a name where one has a capital, and
    /// else say only what they say: <c>meer tijd voor de patiënt</c>.
    /// </summary>
    private static bool IsMeant(string written, string stem) =>
        !LightWords.TellNoTopic(written, stem) && (!written.Contains(' ', StringComparison.Ordinal) || written.Any(char.IsUpper));

    private bool Tells(string stem) => vocabulary.IsName(stem) || (stem.Length >= ShortestCompound && vocabulary.Split(stem) is not null);

    /// <summary>The uses on both sides that are about the same, the most alike first.</summary>
    private IReadOnlyList<(int Left, int Right)> Alike(string term, IReadOnlyList<int> left, IReadOnlyList<int> right) => [.. left
        .SelectMany(l => right.Select(r => (Left: l, Right: r)))
        .Where(use => SharedBeside(term, use) >= LeastBeside && Likeness(use) >= LeastLikeness)
        .OrderByDescending(Likeness)
        .ThenBy(use => use.Left)
        .ThenBy(use => use.Right)];

    private double Likeness((int Left, int Right) use) => vocabulary.Topics.Left[use.Left].Similarity(vocabulary.Topics.Right[use.Right]);

    private double SharedBeside(string term, (int Left, int Right) use) =>
        vocabulary.Topics.Left[use.Left].Shared(vocabulary.Topics.Right[use.Right]) - vocabulary.Topics.Weigh(term);

    /// <summary>The term as both sides mostly write it, the shortest among equals.</summary>
    private string Written(string term) => vocabulary.Left.Concat(vocabulary.Right)
        .SelectMany(
            profile => profile.Terms.Where(other => string.Equals(other.Stem, term, StringComparison.Ordinal))
                .Select(other => other.Span.In(profile.Requirement.Text)))
        .CountBy(written => written, StringComparer.Ordinal)
        .OrderByDescending(written => written.Value)
        .ThenBy(written => written.Key.Length)
        .ThenBy(written => written.Key, StringComparer.Ordinal)
        .Select(written => written.Key)
        .FirstOrDefault(term);
}
