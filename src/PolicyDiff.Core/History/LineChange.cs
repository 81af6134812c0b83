using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.History;

/// <summary>What happened to a line, or to one branch of it, on the way to an edition.</summary>
/// <param name="From">The edition where it last stood.</param>
/// <param name="Change">The change from there; its right side is empty where the branch ends.</param>
/// <param name="PairConfidence">The probability, in [0, 1], that both sides are the same rule; 1 where one side is empty.</param>
public sealed record LineChange(PolicyEdition From, Change Change, double PairConfidence)
{
    /// <summary>Requirements of the left side that come from other lines, which merge into this one here; empty for none.</summary>
    public IReadOnlyList<Requirement> Joining { get; init; } = [];

    /// <summary>The earlier edition whose rule holds again by this change; null where none does.</summary>
    public PolicyEdition? RevertsTo { get; init; }
}
