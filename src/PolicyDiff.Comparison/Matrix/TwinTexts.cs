using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Matrix;

/// <summary>Tells whether two statements say nearly the same in the same words.</summary>
internal static class TwinTexts
{
    private const double NearlyAll = 0.75;

    /// <summary>Whether the words of both are mostly the same.</summary>
    public static bool Are(string one, string other) => WordOverlap.IsAtLeast(NearlyAll, Words(one), Words(other));

    private static HashSet<string> Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ';', ':', '(', ')')).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
