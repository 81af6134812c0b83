namespace PolicyDiff.Comparison.Insurers;

/// <summary>Requirements of both insurers about the same topic.</summary>
/// <param name="similarity">How alike its first pair is, in [0, 1].</param>
internal sealed class TopicGroup(double similarity)
{
    /// <summary>Indexes on the left; the first is that of the pair the group grew from.</summary>
    public List<int> Left { get; } = [];

    /// <summary>Indexes on the right; the first is that of the pair the group grew from.</summary>
    public List<int> Right { get; } = [];

    /// <summary>How alike its first pair is, in [0, 1].</summary>
    public double Similarity { get; } = similarity;

    /// <summary>The number of requirements.</summary>
    public int Count => Left.Count + Right.Count;
}
