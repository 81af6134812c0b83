using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Pairs what was rewritten from the ground up: requirements that stand alone, or in a pair that hardly holds, by what they are about.</summary>
/// <remarks>
/// A pair is made only where it is the best of both by a margin, so that a rule that went cannot grab a look-alike; a weak pair that was made by place
/// yields to a clearly better one.
/// </remarks>
internal static class TopicRound
{
    private const double Threshold = 0.24;
    private const double Margin = 0.03;
    private const double WeakPair = 0.4;
    private const double StayBonus = 0.08;
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
        var open = draft.Groups.Where(IsOpen).ToList();
        var stays = open.Where(group => group.Left.Count + group.Right.Count == 2).Select(group => (Left: group.Left[0], Right: group.Right[0])).ToHashSet();
        var edges = Candidates(draft.Vocabulary, scorer, open)
            .Union(stays)
            .Select(pair => new Edge(pair.Left, pair.Right, scorer.Score(pair.Left, pair.Right) + (stays.Contains(pair) ? StayBonus : 0)))
            .ToList();
        var (bestOfLeft, bestOfRight) = (BestTwo(edges, edge => edge.Left), BestTwo(edges, edge => edge.Right));
        var chosen = edges
            .Where(edge => !stays.Contains((edge.Left, edge.Right)) && edge.Gain >= Threshold && edge.Gain >= Margin + Math.Max(Rival(bestOfLeft[edge.Left], edge), Rival(bestOfRight[edge.Right], edge)))
            .ToList();
        return Regrouping.Pair(draft, chosen, PairingRule.SameTopic);
    }

    private static bool IsOpen(AlignmentGroup group) =>
        group.Left.Count + group.Right.Count == 1 || (group is { Left.Count: 1, Right.Count: 1 } && group.Similarity < WeakPair && group.Rule != PairingRule.SameTopic);

    private static IEnumerable<(int Left, int Right)> Candidates(PairVocabulary vocabulary, TopicScorer scorer, IReadOnlyList<AlignmentGroup> open)
    {
        IReadOnlyList<int> left = [.. open.SelectMany(group => group.Left).Order()];
        IReadOnlyList<int> right = [.. open.SelectMany(group => group.Right).Order()];
        return CandidateFinder.Find(Topics(vocabulary.Left, scorer.Left, left), Topics(vocabulary.Right, scorer.Right, right))
            .Select(pair => (Left: left[pair.Left], Right: right[pair.Right]));
    }

    private static IReadOnlyList<RequirementProfile> Topics(IReadOnlyList<RequirementProfile> profiles, IReadOnlyList<FeatureVector> topics, IReadOnlyList<int> indices) =>
        [.. indices.Select((index, place) => profiles[index] with { Index = place, Features = topics[index] })];

    /// <summary>The two best edges of every index.</summary>
    private static Dictionary<int, IReadOnlyList<Edge>> BestTwo(IEnumerable<Edge> edges, Func<Edge, int> indexOf) =>
        edges.GroupBy(indexOf).ToDictionary(group => group.Key, group => (IReadOnlyList<Edge>)[.. group.OrderByDescending(edge => edge.Gain).Take(2)]);

    /// <summary>The best score among the others; 0 where there are none.</summary>
    private static double Rival(IReadOnlyList<Edge> best, Edge edge) => best.Where(other => other != edge).Select(other => other.Gain).DefaultIfEmpty(0).Max();
}
