namespace PolicyDiff.Comparison.Insurers;

/// <summary>Chooses the pairs of two insurers, the likeliest first.</summary>
/// <remarks>
/// Greedy matching by falling similarity: at least half as good in total as the best there is (D. Avis, 1983), and easy to explain,
/// since nothing is taken from a likelier pair.
/// </remarks>
internal static class TopicPairing
{
    /// <summary>
    /// The least similarity of a pair, chosen on policies laid side by side by hand: lower finds few more partners and many chance ones.
    /// </summary>
    public const double LeastSimilarity = 0.3;

    private const double NearlyAsLike = 0.8;
    private const double SaysTheSame = 0.3;
    private const int MostJoined = 2;

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

    /// <summary>
    /// The pairs, each with what is left over and about as like to one of the two: an insurer may say the same in several places.
    /// </summary>
    /// <param name="edges">Everything that is likely enough.</param>
    /// <param name="ownOfLeft">How alike two of the left are, in [0, 1]; what joins a pair must say what the one it joins says.</param>
    /// <param name="ownOfRight">The same of the right.</param>
    /// <returns>The groups, the likeliest pair first; every index stands in at most one.</returns>
    public static IReadOnlyList<TopicGroup> Groups(
        IReadOnlyList<TopicEdge> edges, Func<int, int, double> ownOfLeft, Func<int, int, double> ownOfRight)
    {
        var pairs = Choose(edges);
        var (ofLeft, ofRight) = (pairs.ToDictionary(pair => pair.Left), pairs.ToDictionary(pair => pair.Right));
        var joined = pairs.ToDictionary(pair => pair, _ => (Left: new List<int>(), Right: new List<int>()));
        var (lefts, rights) = (ofLeft.Keys.ToHashSet(), ofRight.Keys.ToHashSet());
        foreach (var edge in edges.OrderByDescending(edge => edge.Similarity).ThenBy(edge => edge.Left).ThenBy(edge => edge.Right))
        {
            if (ofLeft.TryGetValue(edge.Left, out var pair)
                && edge.Similarity >= NearlyAsLike * pair.Similarity
                && joined[pair].Right.Count < MostJoined
                && ownOfRight(pair.Right, edge.Right) >= SaysTheSame && rights.Add(edge.Right))
            {
                joined[pair].Right.Add(edge.Right);
            }
            else if (ofRight.TryGetValue(edge.Right, out pair)
                && edge.Similarity >= NearlyAsLike * pair.Similarity
                && joined[pair].Left.Count < MostJoined
                && ownOfLeft(pair.Left, edge.Left) >= SaysTheSame && lefts.Add(edge.Left))
            {
                joined[pair].Left.Add(edge.Left);
            }
        }

        return [.. pairs.Select(
            pair => new TopicGroup([pair.Left, .. joined[pair].Left], [pair.Right, .. joined[pair].Right], pair.Similarity))];
    }
}
