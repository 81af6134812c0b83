namespace PolicyDiff.Comparison.Alignment;

/// <summary>A pair that may be chosen.</summary>
/// <param name="Left">Index on the left side.</param>
/// <param name="Right">Index on the right side.</param>
/// <param name="Gain">What choosing it adds; edges without gain are never chosen.</param>
internal readonly record struct Edge(int Left, int Right, double Gain);
