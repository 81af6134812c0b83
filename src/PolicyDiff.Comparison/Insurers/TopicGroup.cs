namespace PolicyDiff.Comparison.Insurers;

/// <summary>A pair, with what is about as like to one of the two.</summary>
/// <param name="Left">Indexes on the left, that of the pair first.</param>
/// <param name="Right">Indexes on the right, that of the pair first.</param>
/// <param name="Similarity">That of the pair, in [0, 1].</param>
internal sealed record TopicGroup(IReadOnlyList<int> Left, IReadOnlyList<int> Right, double Similarity);
