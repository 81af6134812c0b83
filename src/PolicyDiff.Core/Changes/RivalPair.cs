using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Changes;

/// <summary>A pair that was weighed and not made.</summary>
/// <param name="Left">Of the baseline.</param>
/// <param name="Right">Of the other side.</param>
/// <param name="Score">Likeness with what section, neighbours, column and actor add or take.</param>
public sealed record RivalPair(Requirement Left, Requirement Right, double Score);
