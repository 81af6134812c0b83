using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Tells whether two statements say nearly the same in the same words.</summary>
internal static class TwinTexts
{
    private const double NearlyAll = 0.75;

    /// <summary>Whether the words of both are mostly the same.</summary>
    public static bool Are(IReadOnlySet<string> one, IReadOnlySet<string> other) => WordOverlap.IsAtLeast(NearlyAll, one, other);

    /// <summary>The different words of a text, without signs around them, compared without regard to case.</summary>
    public static HashSet<string> Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.', ',', ';', ':', '(', ')'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
