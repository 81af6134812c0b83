namespace PolicyDiff.Comparison.Insurers;

/// <summary>Two requirements that may answer to each other.</summary>
/// <param name="Left">Index on the left.</param>
/// <param name="Right">Index on the right.</param>
/// <param name="Similarity">In [0, 1].</param>
internal readonly record struct TopicEdge(int Left, int Right, double Similarity);
