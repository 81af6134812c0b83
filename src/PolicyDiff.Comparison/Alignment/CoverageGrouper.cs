using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Finds splits: a pair whose other half stands alone beside it. Merges are splits seen from the other side.</summary>
internal sealed class CoverageGrouper
{
    private const int Reach = 2;
    private const double LeastGain = 0.04;
    private const double LeastCovered = 0.4;
    private const double LeastOfRest = 0.25;

    private readonly IReadOnlyList<RequirementProfile> _whole;
    private readonly IReadOnlyList<RequirementProfile> _parts;

    /// <summary>Makes a grouper.</summary>
    /// <param name="whole">The side that may hold what the other side says in several units.</param>
    /// <param name="parts">The other side.</param>
    public CoverageGrouper(IReadOnlyList<RequirementProfile> whole, IReadOnlyList<RequirementProfile> parts)
    {
        _whole = whole;
        _parts = parts;
    }

    /// <summary>Adds to pairs (wholes on the left) the units alone on the right that cover what the partner leaves uncovered.</summary>
    public IReadOnlyList<AlignmentGroup> Group(IReadOnlyList<AlignmentGroup> groups)
    {
        var alone = groups.Where(group => group.Left.Count == 0).Select(group => group.Right[0]).ToHashSet();
        var joins = groups.Where(group => group is { Left.Count: 1, Right.Count: 1 })
            .SelectMany(group => Neighbours(group.Right[0], alone).Select(part => (Group: group, Part: part, Gain: Gain(group, part))))
            .Where(join => join.Gain >= LeastGain)
            .OrderByDescending(join => join.Gain)
            .ThenBy(join => join.Part)
            .ToList();
        var grown = new Dictionary<AlignmentGroup, AlignmentGroup>(ReferenceEqualityComparer.Instance);
        foreach (var (group, part, _) in joins)
        {
            if (alone.Contains(part) && Gain(grown.GetValueOrDefault(group, group), part) >= LeastGain)
            {
                alone.Remove(part);
                grown[group] = Join(grown.GetValueOrDefault(group, group), part);
            }
        }

        return [.. groups.Where(group => group.Left.Count > 0 || alone.Contains(group.Right[0])).Select(group => grown.GetValueOrDefault(group, group))];
    }

    private static IEnumerable<int> Neighbours(int index, HashSet<int> alone) =>
        Enumerable.Range(index - Reach, (2 * Reach) + 1).Where(alone.Contains);

    /// <summary>How much likelier the whole is with the part than without; 0 where the part is about something else.</summary>
    private double Gain(AlignmentGroup group, int part)
    {
        var whole = _whole[group.Left[0]];
        var (added, partner) = (_parts[part], Features(group.Right));
        if (added.IsDeclaration != whole.IsDeclaration)
        {
            return 0;
        }

        var rest = whole.Features.Without(partner);
        if (added.Features.CoveredBy(whole.Features) < LeastCovered || added.Features.CoveredBy(rest) < LeastOfRest)
        {
            return 0;
        }

        return whole.Features.Similarity(partner.Join(added.Features)) - whole.Features.Similarity(partner);
    }

    private FeatureVector Features(IReadOnlyList<int> parts) => parts.Select(part => _parts[part].Features).Aggregate((one, other) => one.Join(other));

    private AlignmentGroup Join(AlignmentGroup group, int part)
    {
        IReadOnlyList<int> right = [.. group.Right.Append(part).Order()];
        var similarity = _whole[group.Left[0]].Features.Similarity(Features(right));
        return group with { Right = right, Similarity = similarity, Score = Math.Max(group.Score, similarity), Rule = PairingRule.Coverage };
    }
}
