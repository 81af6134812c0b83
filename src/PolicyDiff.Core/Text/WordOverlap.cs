namespace PolicyDiff.Core.Text;

/// <summary>How much two sets of words have in common.</summary>
public static class WordOverlap
{
    /// <summary>Whether the words of both are at least this share of all words of either (P. Jaccard, 1901).</summary>
    /// <param name="share">The share, in [0, 1].</param>
    /// <param name="left">Different words.</param>
    /// <param name="right">Different words, compared as the right set compares.</param>
    public static bool IsAtLeast(double share, IReadOnlySet<string> left, IReadOnlySet<string> right)
    {
        var shared = left.Count(right.Contains);
        return shared >= share * (left.Count + right.Count - shared);
    }
}
