using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>Finds which requirements of two insurers are about the same.</summary>
/// <remarks>
/// Shared weight over the geometric mean of both weights (Ochiai, 1957, on weights), so that a short rule can answer to a long one; then
/// more or less for the actor, the kind, the role and the kinds of values, and less the less is shared at all: two short sentences that
/// have one word in common are alike by measure and seldom by topic. An inverted index keeps it near-linear.
/// </remarks>
internal static class InsurerPairScorer
{
    private const double SameActor = 1.15;
    private const double OtherActor = 0.85;
    private const double SameKind = 1.1;
    private const double NoNorms = 0.9;
    private const double OwnPart = 0.6;
    private const double SameValueKind = 1.05;
    private const double EnoughShared = 0.7;
    private const double Leaning = 0.9;

    /// <summary>Every pair that is likely enough.</summary>
    /// <param name="left">The profiles of the left.</param>
    /// <param name="right">The profiles of the right.</param>
    /// <param name="least">The least similarity.</param>
    public static IReadOnlyList<TopicEdge> Edges(IReadOnlyList<TopicProfile> left, IReadOnlyList<TopicProfile> right, double least)
    {
        var postings = Postings(right);
        List<TopicEdge> edges = [];
        var shared = new double[right.Count];
        for (var i = 0; i < left.Count; i++)
        {
            Array.Clear(shared);
            var features = left[i].Features;
            foreach (var name in features.Names)
            {
                foreach (var (index, weight) in postings.GetValueOrDefault(name, []))
                {
                    shared[index] += Math.Min(weight, features[name]);
                }
            }

            for (var j = 0; j < right.Count; j++)
            {
                if (shared[j] > 0 && Similarity(left[i], right[j], shared[j]) is var similarity && similarity >= least)
                {
                    edges.Add(new TopicEdge(i, j, similarity));
                }
            }
        }

        return edges;
    }

    /// <summary>How alike the own words of two requirements are, in [0, 1].</summary>
    public static double OwnLikeness(TopicProfile one, TopicProfile other) =>
        one.Own.Shared(other.Own) / Math.Max(double.Epsilon, Math.Sqrt(one.Own.Total * other.Own.Total));

    private static double Similarity(TopicProfile left, TopicProfile right, double shared)
    {
        var (l, r) = (left.Requirement, right.Requirement);
        var similarity = shared / Math.Sqrt(left.Features.Total * right.Features.Total);
        similarity *= (left.Actor, right.Actor) switch
        {
            (null, _) or (_, null) => 1,
            var (one, other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase) ? SameActor : OtherActor,
        };
        similarity *= l.Kind == r.Kind && l.Kind != RequirementKind.Statement ? SameKind : 1;
        similarity *= l.Role == r.Role && l.Role == RequirementRole.Norm ? 1 : NoNorms;
        similarity *= l.Values.Any(value => r.Values.Any(other => other.Kind == value.Kind)) ? SameValueKind : 1;
        similarity *= Math.Min(1, OwnLikeness(left, right) / (OwnPart * similarity));
        similarity *= 1 - Math.Exp(-left.Own.Shared(right.Own) / EnoughShared);
        similarity *= (left.Leans ? Leaning : 1) * (right.Leans ? Leaning : 1);
        return Math.Min(1, similarity * left.Discount * right.Discount);
    }

    private static Dictionary<string, List<(int Index, double Weight)>> Postings(IReadOnlyList<TopicProfile> profiles)
    {
        var postings = new Dictionary<string, List<(int Index, double Weight)>>(StringComparer.Ordinal);
        for (var index = 0; index < profiles.Count; index++)
        {
            foreach (var name in profiles[index].Features.Names)
            {
                if (!postings.TryGetValue(name, out var list))
                {
                    postings.Add(name, list = []);
                }

                list.Add((index, profiles[index].Features[name]));
            }
        }

        return postings;
    }
}
