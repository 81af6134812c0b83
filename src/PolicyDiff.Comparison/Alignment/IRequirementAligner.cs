using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Pairs each requirement of one side with its counterpart on the other.</summary>
public interface IRequirementAligner
{
    /// <summary>Finds the pairing with the highest total score.</summary>
    /// <param name="left">Requirements of the baseline, in reading order; may be empty.</param>
    /// <param name="right">Requirements of the other side, in reading order; may be empty.</param>
    /// <param name="options">Thresholds and language.</param>
    /// <returns>
    /// Every requirement of both sides in exactly one pair: one with one, one with several (split, merged), or one alone. Equal input gives
    /// equal output, and swapped sides give the mirrored pairs.
    /// </returns>
    /// <exception cref="ArgumentException">An id occurs twice on one side.</exception>
    Core.Changes.Alignment Align(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right, AlignmentOptions options);
}
