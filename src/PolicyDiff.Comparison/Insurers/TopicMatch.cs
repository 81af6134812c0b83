using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>Requirements of two insurers that answer to each other.</summary>
/// <param name="Left">Those of the left; the first is that of the likeliest pair.</param>
/// <param name="Right">Those of the right; the first is that of the likeliest pair.</param>
/// <param name="Similarity">How alike the likeliest pair is, in [0, 1].</param>
internal sealed record TopicMatch(IReadOnlyList<Requirement> Left, IReadOnlyList<Requirement> Right, double Similarity);
