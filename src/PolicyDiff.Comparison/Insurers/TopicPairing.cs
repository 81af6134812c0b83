namespace PolicyDiff.Comparison.Insurers;

/// <summary>Chooses the pairs of two insurers, the likeliest first.</summary>
/// <remarks>
/// Greedy matching by falling similarity: at least half as good in total as the best there is (D. Avis, 1983), and easy to explain,
/// since nothing is taken from a likelier pair.
/// </remarks>
internal static class TopicPairing
{
    /// <summary>The least similarity of a pair, chosen on policies laid side by side by hand: lower finds few more partners and many chance ones.</summary>
    public const double LeastSimilarity = 0.28;

    /// <summary>The pairs; every index stands in at most one.</summary>
    /// <param name="edges">Everything that is likely enough.</param>
    public static IReadOnlyList<TopicEdge> Choose(IEnumerable<TopicEdge> edges)
    {
        var (lefts, rights) = (new HashSet<int>(), new HashSet<int>());
        List<TopicEdge> chosen = [];
        foreach (var edge in edges.OrderByDescending(edge => edge.Similarity).ThenBy(edge => edge.Left).ThenBy(edge => edge.Right))
        {
            if (!lefts.Contains(edge.Left) && !rights.Contains(edge.Right))
            {
                lefts.Add(edge.Left);
                rights.Add(edge.Right);
                chosen.Add(edge);
            }
        }

        return chosen;
    }
}
