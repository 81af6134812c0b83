using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Changes;

/// <summary>Requirements of both sides that answer to each other, or those of one side alone.</summary>
/// <param name="Left">Baseline: one, several (merged on the right), or none.</param>
/// <param name="Right">The other side: one, several (split), or none.</param>
/// <param name="Similarity">In [0, 1]; 0 where one side is empty.</param>
/// <param name="Reason">Which rule paired them, for people who ask.</param>
public sealed record AlignedPair(IReadOnlyList<Requirement> Left, IReadOnlyList<Requirement> Right, double Similarity, string Reason)
{
    /// <summary>The probability, in [0, 1], that they answer to each other; 1 where one side is empty.</summary>
    public double Confidence { get; init; } = 1;
}
