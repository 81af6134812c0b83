using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Finds splits: a pair whose other half stands alone beside it. Merges are splits seen from the other side.</summary>
internal sealed class CoverageGrouper
{
    private readonly IReadOnlyList<RequirementProfile> _whole;
    private readonly IReadOnlyList<RequirementProfile> _parts;
    private readonly Func<RequirementProfile, RequirementProfile, bool> _isApart;
    private readonly AlignmentOptions _options;

    /// <summary>Makes a grouper.</summary>
    /// <param name="whole">The side that may hold what the other side says in several units.</param>
    /// <param name="parts">The other side.</param>
    /// <param name="isApart">Whether a part stands in a section that answers to another than that of the whole.</param>
    /// <param name="options">The thresholds.</param>
    public CoverageGrouper(
        IReadOnlyList<RequirementProfile> whole,
        IReadOnlyList<RequirementProfile> parts,
        Func<RequirementProfile, RequirementProfile, bool> isApart,
        AlignmentOptions options) =>
        (_whole, _parts, _isApart, _options) = (whole, parts, isApart, options);

    /// <summary>
    /// Adds to pairs (wholes on the left) the units on the right that cover what the partner leaves uncovered: those alone, and those whose
    /// own partner holds them far worse than the whole does.
    /// </summary>
    public IReadOnlyList<AlignmentGroup> Group(IReadOnlyList<AlignmentGroup> groups)
    {
        var free = groups.Where(group => group.Right.Count == 1 && group.Left.Count <= 1).ToDictionary(group => group.Right[0]);
        var joins = groups.Where(IsPair)
            .SelectMany(group => Neighbours(group.Right[0], free).Select(part => (Group: group, Part: part, Gain: Gain(group, free[part]))))
            .Where(join => join.Gain >= _options.LeastSplitGain)
            .OrderByDescending(join => join.Gain)
            .ThenBy(join => join.Part)
            .ToList();
        var grown = new Dictionary<AlignmentGroup, AlignmentGroup>(ReferenceEqualityComparer.Instance);
        foreach (var (group, part, _) in joins)
        {
            if (free.TryGetValue(part, out var owner) && !grown.ContainsKey(owner) && free.ContainsKey(group.Right[0])
                && Gain(grown.GetValueOrDefault(group, group), owner) >= _options.LeastSplitGain)
            {
                free.Remove(part);
                grown[group] = Join(grown.GetValueOrDefault(group, group), part);
            }
        }

        return [.. groups.SelectMany(group => group.Right.Count != 1 || group.Left.Count > 1 || free.ContainsKey(group.Right[0])
            ? [grown.GetValueOrDefault(group, group)]
            : Bereft(group))];
    }

    private static bool IsPair(AlignmentGroup group) => group is { Left.Count: 1, Right.Count: 1 };

    private IEnumerable<int> Neighbours(int index, Dictionary<int, AlignmentGroup> free) =>
        Enumerable.Range(index - _options.SplitReach, (2 * _options.SplitReach) + 1).Where(part => part != index && free.ContainsKey(part));

    /// <summary>What is left of a group whose right unit became part of another.</summary>
    private static IEnumerable<AlignmentGroup> Bereft(AlignmentGroup group) =>
        group.Left.Select(index => new AlignmentGroup([index], [], 0, 0, PairingRule.Alone));

    /// <summary>How much likelier the whole is with the part than without; 0 where the part is about something else.</summary>
    private double Gain(AlignmentGroup group, AlignmentGroup owner)
    {
        var whole = _whole[group.Left[0]];
        var (added, partner) = (_parts[owner.Right[0]], Features(group.Right));
        if (added.IsDeclaration != whole.IsDeclaration || _isApart(whole, added))
        {
            return 0;
        }

        var rest = whole.Features.Without(partner);
        var leastOfRest = owner.Left.Count == 0 ? _options.LeastOfRest : owner.Similarity + _options.MoreThanOwner;
        if (added.Features.CoveredBy(whole.Features) < _options.LeastCovered || added.Features.CoveredBy(rest) < leastOfRest)
        {
            return 0;
        }

        return whole.Features.Similarity(partner.Join(added.Features)) - whole.Features.Similarity(partner);
    }

    private FeatureVector Features(IReadOnlyList<int> parts) =>
        parts.Select(part => _parts[part].Features).Aggregate((one, other) => one.Join(other));

    private AlignmentGroup Join(AlignmentGroup group, int part)
    {
        IReadOnlyList<int> right = [.. group.Right.Append(part).Order()];
        var similarity = _whole[group.Left[0]].Features.Similarity(Features(right));
        return group with
        {
            Right = right,
            Similarity = similarity,
            Score = Math.Max(group.Score, similarity),
            Rule = PairingRule.Coverage,
        };
    }
}
