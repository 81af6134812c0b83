using PolicyDiff.Comparison.Alignment.Groups;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>
/// Pairs what was rewritten from the ground up: requirements that stand alone, or in a pair that hardly holds, by what they are about.
/// </summary>
/// <remarks>
/// A pair is made only where it is the best of both by a margin, so that a rule that went cannot grab a look-alike; a weak pair that was
/// made by place yields to a clearly better one.
/// </remarks>
internal static class TopicRound
{
    private const int Passes = 2;

    /// <summary>The draft with its pairs by topic.</summary>
    public static AlignmentDraft Run(AlignmentDraft draft)
    {
        var scorer = new TopicScorer(draft);
        for (var pass = 0; pass < Passes; pass++)
        {
            draft = draft with { Groups = Pass(draft, scorer) };
        }

        return draft;
    }

    private static IReadOnlyList<AlignmentGroup> Pass(AlignmentDraft draft, TopicScorer scorer)
    {
        var open = draft.Groups.Where(group => IsOpen(group, draft.Options)).ToList();
        var stays = open.Where(group => group.Left.Count + group.Right.Count == 2)
            .Select(group => (Left: group.Left[0], Right: group.Right[0])).ToHashSet();
        var edges = Candidates(draft, open)
            .Union(stays)
            .Select(pair => new Edge(
                pair.Left, pair.Right, scorer.Score(pair.Left, pair.Right) + (stays.Contains(pair) ? draft.Options.StayBonus : 0)))
            .ToList();
        var (bestOfLeft, bestOfRight) = (BestTwo(edges, edge => edge.Left), BestTwo(edges, edge => edge.Right));
        var chosen = edges
            .Where(edge => !stays.Contains((edge.Left, edge.Right))
                && edge.Gain >= draft.Options.TopicThreshold
                && edge.Gain
                    >= draft.Options.TopicMargin + Math.Max(Rival(bestOfLeft[edge.Left], edge), Rival(bestOfRight[edge.Right], edge)))
            .ToList();
        return Regrouping.Pair(draft, chosen, PairingRule.SameTopic);
    }

    private static bool IsOpen(AlignmentGroup group, AlignmentOptions options) =>
        group.Left.Count + group.Right.Count == 1
            || (group is { Left.Count: 1, Right.Count: 1 } && group.Similarity < options.WeakPair && group.Rule != PairingRule.SameTopic);

    private static IEnumerable<(int Left, int Right)> Candidates(AlignmentDraft draft, IReadOnlyList<AlignmentGroup> open) =>
        CandidateFinder.Find(
            draft.Vocabulary,
            [.. open.SelectMany(group => group.Left).Order()],
            [.. open.SelectMany(group => group.Right).Order()],
            draft.Options.CandidatesEach);

    /// <summary>The two best edges of every index.</summary>
    private static Dictionary<int, IReadOnlyList<Edge>> BestTwo(IEnumerable<Edge> edges, Func<Edge, int> indexOf) =>
        edges.GroupBy(indexOf)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<Edge>)[.. group.OrderByDescending(edge => edge.Gain).Take(2)]);

    /// <summary>The best score among the others; 0 where there are none.</summary>
    private static double Rival(IReadOnlyList<Edge> best, Edge edge) =>
        best.Where(other => other != edge).Select(other => other.Gain).DefaultIfEmpty(0).Max();
}
