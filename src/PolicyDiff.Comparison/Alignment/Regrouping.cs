using PolicyDiff.Comparison.Alignment.Groups;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Makes new pairs out of the members of other groups.</summary>
internal static class Regrouping
{
    /// <summary>The groups of a draft with pairs added; what a dissolved group leaves behind stands alone.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="pairs">The pairs, each index at most once.</param>
    /// <param name="rule">Which rule made them.</param>
    public static IReadOnlyList<AlignmentGroup> Pair(AlignmentDraft draft, IReadOnlyList<Edge> pairs, PairingRule rule)
    {
        var (left, right) = (pairs.Select(edge => edge.Left).ToHashSet(), pairs.Select(edge => edge.Right).ToHashSet());
        var kept = draft.Groups.SelectMany(
            group => group.Left.Any(left.Contains) || group.Right.Any(right.Contains) ? Rest(group, left, right) : [group]);
        var made = pairs.Select(edge => new AlignmentGroup(
            [edge.Left],
            [edge.Right],
            draft.Vocabulary.Left[edge.Left].Features.Similarity(draft.Vocabulary.Right[edge.Right].Features),
            edge.Gain,
            rule));
        return [.. kept, .. made];
    }

    private static IEnumerable<AlignmentGroup> Rest(AlignmentGroup group, HashSet<int> left, HashSet<int> right) =>
        group.Left.Where(index => !left.Contains(index)).Select(index => new AlignmentGroup([index], [], 0, 0, PairingRule.Alone))
            .Concat(
                group.Right.Where(index => !right.Contains(index))
                    .Select(index => new AlignmentGroup([], [index], 0, 0, PairingRule.Alone)));
}
