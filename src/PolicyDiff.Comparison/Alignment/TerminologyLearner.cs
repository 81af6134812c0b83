using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>
/// Learns from pairs that hold so far what the right side calls the things of the left: <c>overeenkomst</c> is now <c>zorgovereenkomst</c>.
/// </summary>
internal static class TerminologyLearner
{
    private const int LeastEvidence = 3;
    private const double LeastSimilarity = 0.5;
    private const double MostLeftOver = 0.25;
    private const int ShortestStem = 4;

    /// <summary>The words that were replaced so often by the same other word, and hardly stayed, that they are the same term.</summary>
    public static Terminology Learn(PairVocabulary vocabulary, IEnumerable<(int Left, int Right, double Similarity)> pairs)
    {
        var replaced = new SortedDictionary<(string Left, string Right), int>();
        foreach (var (left, right, _) in pairs.Where(pair => pair.Similarity is >= LeastSimilarity and < 1))
        {
            foreach (var replacement in Replacements(vocabulary.Left[left], vocabulary.Right[right]))
            {
                replaced[replacement] = replaced.GetValueOrDefault(replacement) + 1;
            }
        }

        var (leftUse, rightUse) = (Use(vocabulary.Left), Use(vocabulary.Right));
        var learned = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var ((left, right), count) in replaced.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            if (count >= LeastEvidence && !learned.ContainsKey(left) && !learned.ContainsKey(right) && !learned.ContainsValue(left)
                && (IsGone(left, leftUse, rightUse) || IsGone(right, rightUse, leftUse)))
            {
                learned.Add(left, right);
            }
        }

        return new Terminology(learned);
    }

    /// <summary>Words that stand alone on their side at the same place: one for one between the same neighbours.</summary>
    private static IEnumerable<(string Left, string Right)> Replacements(RequirementProfile left, RequirementProfile right)
    {
        var onlyLeft = Only(left, right);
        var onlyRight = Only(right, left);
        if (onlyLeft.Count == 1 && onlyRight.Count == 1)
        {
            return [(onlyLeft[0], onlyRight[0])];
        }

        return onlyLeft.SelectMany(l => onlyRight.Select(r => (Left: l, Right: r)))
            .Where(pair => SamePlace(left, pair.Left, right, pair.Right));
    }

    private static List<string> Only(RequirementProfile one, RequirementProfile other) =>
        [.. one.Terms.Where(term => IsNameable(term)
            && !other.Terms.Any(candidate => string.Equals(candidate.Stem, term.Stem, StringComparison.Ordinal)))
            .Select(term => term.Stem)
            .Distinct(StringComparer.Ordinal)];

    private static bool IsNameable(Term term) => term.Kind == TermKind.Content && term.Stem.Length >= ShortestStem;

    private static bool SamePlace(RequirementProfile left, string leftStem, RequirementProfile right, string rightStem)
    {
        var (l, r) = (IndexOf(left, leftStem), IndexOf(right, rightStem));
        return string.Equals(StemAt(left, l - 1), StemAt(right, r - 1), StringComparison.Ordinal)
            && string.Equals(StemAt(left, l + 1), StemAt(right, r + 1), StringComparison.Ordinal);
    }

    private static int IndexOf(RequirementProfile profile, string stem) =>
        profile.Terms.TakeWhile(term => !string.Equals(term.Stem, stem, StringComparison.Ordinal)).Count();

    private static string StemAt(RequirementProfile profile, int index) =>
        index >= 0 && index < profile.Terms.Count ? profile.Terms[index].Stem : string.Empty;

    private static Dictionary<string, int> Use(IReadOnlyList<RequirementProfile> profiles) =>
        profiles.Where(profile => !profile.IsDeclaration)
            .SelectMany(profile => profile.Terms.Where(IsNameable).Select(term => term.Stem).Distinct(StringComparer.Ordinal))
            .CountBy(stem => stem, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private static bool IsGone(string stem, Dictionary<string, int> here, Dictionary<string, int> there) =>
        there.GetValueOrDefault(stem) <= MostLeftOver * here.GetValueOrDefault(stem);
}
