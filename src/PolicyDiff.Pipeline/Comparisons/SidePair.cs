using PolicyDiff.Core.Changes;

namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Two sides to compare.</summary>
/// <param name="Left">The baseline.</param>
/// <param name="Right">The other side.</param>
internal sealed record SidePair(ComparisonSide Left, ComparisonSide Right);
