using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Finds for every requirement the few of the other side that share the most telling words with it.</summary>
/// <remarks>Through an inverted index, so that no all-pairs comparison is made.</remarks>
internal static class CandidateFinder
{
    private const int CandidatesEach = 12;

    /// <summary>The pairs worth scoring, each once, in order of left and right.</summary>
    public static IReadOnlyList<(int Left, int Right)> Find(IReadOnlyList<RequirementProfile> left, IReadOnlyList<RequirementProfile> right) =>
        [.. Best(left, right)
            .Concat(Best(right, left).Select(pair => (Left: pair.Right, Right: pair.Left)))
            .Concat(SameLetters(left, right))
            .Distinct()
            .Order()];

    /// <summary>The same text on both sides, however common its words: the first with the first, the second with the second, and with those next to them.</summary>
    private static IEnumerable<(int Left, int Right)> SameLetters(IReadOnlyList<RequirementProfile> left, IReadOnlyList<RequirementProfile> right)
    {
        var rightByText = right.ToLookup(profile => profile.Requirement.Text, profile => profile.Index, StringComparer.Ordinal);
        foreach (var group in left.GroupBy(profile => profile.Requirement.Text, StringComparer.Ordinal))
        {
            int[] equals = [.. rightByText[group.Key]];
            foreach (var (occurrence, profile) in group.Index())
            {
                for (var other = Math.Max(0, occurrence - 1); other <= Math.Min(equals.Length - 1, occurrence + 1); other++)
                {
                    yield return (profile.Index, equals[other]);
                }
            }
        }
    }

    private static IEnumerable<(int Left, int Right)> Best(IReadOnlyList<RequirementProfile> from, IReadOnlyList<RequirementProfile> to)
    {
        var index = new FeatureIndex(to);
        return from.SelectMany(profile => index.Nearest(profile, CandidatesEach).Select(other => (profile.Index, other)));
    }
}
