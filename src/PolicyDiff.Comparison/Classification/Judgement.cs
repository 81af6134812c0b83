using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Classification;

/// <summary>What is said of a group of requirements, without words.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Moved">Whether it stands in another place.</param>
/// <param name="Substantive">Whether an advisor must act on it.</param>
/// <param name="Aspects">In which respects, ordered.</param>
/// <param name="Direction">Whether it asks more or less.</param>
/// <param name="Confidence">How sure pairing and judgement are, in [0, 1].</param>
internal sealed record Judgement(ChangeKind Kind, bool Moved, bool Substantive, IReadOnlyList<ChangeAspect> Aspects, ChangeDirection Direction, double Confidence)
{
    /// <summary>What the judgement rests on; empty for what stands alone.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
