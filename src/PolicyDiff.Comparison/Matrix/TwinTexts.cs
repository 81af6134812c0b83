namespace PolicyDiff.Comparison.Matrix;

/// <summary>Tells whether two statements say nearly the same in the same words.</summary>
internal static class TwinTexts
{
    private const double NearlyAll = 0.75;

    /// <summary>Whether the words of both are mostly the same (Jaccard, 1901, on different words).</summary>
    public static bool Are(string one, string other)
    {
        var (words, others) = (Words(one), Words(other));
        var shared = words.Count(others.Contains);
        return shared >= NearlyAll * (words.Count + others.Count - shared);
    }

    private static HashSet<string> Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ';', ':', '(', ')')).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
