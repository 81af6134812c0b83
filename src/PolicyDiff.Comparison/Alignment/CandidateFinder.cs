using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Finds for every requirement the few of the other side that share the most telling words with it.</summary>
/// <remarks>An inverted index from feature to requirements; features that stand nearly everywhere are not followed, so no all-pairs comparison is made.</remarks>
internal static class CandidateFinder
{
    private const int CandidatesEach = 12;
    private const int LongestPostings = 400;

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
        var postings = PostingsOf(to);
        var shared = new Dictionary<int, double>();
        foreach (var profile in from)
        {
            shared.Clear();
            foreach (var feature in profile.Features.Names)
            {
                if (postings.TryGetValue(feature, out var list) && list.Count <= LongestPostings)
                {
                    Add(shared, list, profile.Features[feature]);
                }
            }

            var best = shared
                .Select(pair => (Index: pair.Key, Dice: 2 * pair.Value / (profile.Features.Total + to[pair.Key].Features.Total)))
                .OrderByDescending(candidate => candidate.Dice)
                .ThenBy(candidate => Math.Abs(candidate.Index - profile.Index))
                .ThenBy(candidate => candidate.Index)
                .Take(CandidatesEach);
            foreach (var candidate in best)
            {
                yield return (profile.Index, candidate.Index);
            }
        }
    }

    private static void Add(Dictionary<int, double> shared, List<(int Index, double Weight)> postings, double weight)
    {
        foreach (var (index, other) in postings)
        {
            shared[index] = shared.GetValueOrDefault(index) + Math.Min(weight, other);
        }
    }

    private static Dictionary<string, List<(int Index, double Weight)>> PostingsOf(IReadOnlyList<RequirementProfile> profiles)
    {
        var postings = new Dictionary<string, List<(int Index, double Weight)>>(StringComparer.Ordinal);
        foreach (var profile in profiles)
        {
            foreach (var feature in profile.Features.Names)
            {
                if (!postings.TryGetValue(feature, out var list))
                {
                    postings.Add(feature, list = []);
                }

                list.Add((profile.Index, profile.Features[feature]));
            }
        }

        return postings;
    }
}
