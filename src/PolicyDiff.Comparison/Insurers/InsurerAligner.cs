using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>Pairs the requirements of two insurers by topic.</summary>
internal static class InsurerAligner
{
    /// <summary>
    /// The matches of both sides, each requirement in at most one. Earlier policies count for less, and never meet each other.
    /// </summary>
    /// <param name="left">The profiles of the left.</param>
    /// <param name="right">The profiles of the right.</param>
    /// <param name="origins">Finds copies.</param>
    public static IReadOnlyList<TopicMatch> Align(
        IReadOnlyList<TopicProfile> left, IReadOnlyList<TopicProfile> right, TextOriginFinder origins)
    {
        var edges = InsurerPairScorer.Edges(left, right, TopicPairing.LeastSimilarity)
            .Where(edge => IsCompared(left[edge.Left]) || IsCompared(right[edge.Right])).ToList();
        var groups = TopicPairing.Groups(
            edges,
            (one, other) => InsurerPairScorer.OwnLikeness(left[one], left[other]),
            (one, other) => InsurerPairScorer.OwnLikeness(right[one], right[other]));
        var matches = groups
            .Select(
                group => new TopicMatch(
                    [.. group.Left.Select(index => left[index].Requirement)],
                    [.. group.Right.Select(index => right[index].Requirement)],
                    group.Similarity))
            .ToList();
        var taken = matches.SelectMany(match => match.Left.Concat(match.Right)).Select(requirement => requirement.Id).ToHashSet();
        var (ofLeft, ofRight) = (Compared(left), Compared(right));
        return [.. matches.Select(match => match with
        {
            Left = WithCopies(match.Left, ofLeft, taken, origins),
            Right = WithCopies(match.Right, ofRight, taken, origins),
        })];
    }

    private static bool IsCompared(TopicProfile profile) => profile.Discount == 1;

    private static HashSet<RequirementId> Compared(IEnumerable<TopicProfile> profiles) =>
        [.. profiles.Where(IsCompared).Select(profile => profile.Requirement.Id)];

    /// <summary>What an insurer says twice of the same actor in the same words answers the same.</summary>
    private static List<Requirement> WithCopies(
        IReadOnlyList<Requirement> members, HashSet<RequirementId> own, HashSet<RequirementId> taken, TextOriginFinder origins)
    {
        List<Requirement> all = [.. members];
        foreach (var member in members.Where(member => own.Contains(member.Id)))
        {
            var copies = origins.CopiesOf(member).Select(copy => copy.Requirement)
                .Where(copy => own.Contains(copy.Id) && string.Equals(copy.Actor, member.Actor, StringComparison.Ordinal));
            all.AddRange(copies.Where(copy => taken.Add(copy.Id)));
        }

        return all;
    }
}
