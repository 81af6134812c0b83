using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Calendar;

/// <summary>Finds <c>24/7</c> and what it is in words; canonical <c>24/7</c>, a <see cref="ValueKind.Frequency"/>.</summary>
public static partial class AroundTheClockFinder
{
    /// <summary>The values of a text in order; spans do not overlap.</summary>
    public static IReadOnlyList<PolicyValue> Find(string text) =>
        [.. Always()
            .Matches(text)
            .Select(
                match => new PolicyValue(ValueKind.Frequency, match.Value, "24/7", new TextSpan(match.Index, match.Index + match.Length)))];

    [GeneratedRegex(
        """
        (?<![\w/])(?:24/7|7/24|(?:7\s?x\s?24|24\s?x\s?7)(?:\suur)?)(?![\w/])
        |\bdag\sen\snacht,?\s(?:en\s)?(?:7|zeven)\sdagen\s(?:per|in\sde)\sweek\b
        |\b(?:24|vierentwintig)\suur\s(?:per|van\sde)\s(?:dag|etmaal),?\s(?:en\s)?(?:7|zeven)\sdagen\s(?:per|in\sde)\sweek\b
        |\b(?:7|zeven)\sdagen\s(?:per|in\sde)\sweek,?\s(?:en\s)?(?:24|vierentwintig)\suur\s(?:per|van\sde)\s(?:dag|etmaal)\b
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Always();
}
