using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Calendar;

/// <summary>Finds times of the day: <c>08:00</c>, <c>23.00 uur</c>, <c>tussen 8 en 12 uur</c>.</summary>
/// <remarks>Canonical: <c>08:00</c>, and <c>08:00..12:00</c> for the time between two.</remarks>
public static partial class ClockFinder
{
    /// <summary>The times of a text in order; spans do not overlap. A time is a <see cref="ValueKind.Count"/>, two of them a <see cref="ValueKind.Range"/>.</summary>
    public static IReadOnlyList<PolicyValue> Find(string text) => [.. Times().Matches(text).Select(Read).OfType<PolicyValue>()];

    private static PolicyValue? Read(Match match)
    {
        var times = match.Groups["hour"].Captures.Select(hour => Time(match, hour)).ToList();
        return times.Contains(null) ? null : new PolicyValue(
            times.Count > 1 ? ValueKind.Range : ValueKind.Count,
            match.Value,
            string.Join("..", times),
            new TextSpan(match.Index, match.Index + match.Length));
    }

    private static string? Time(Match match, Capture hour)
    {
        var minute = match.Groups["minute"].Captures.FirstOrDefault(capture => capture.Index == hour.Index + hour.Length + 1)?.Value ?? "00";
        var (h, m) = (int.Parse(hour.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), int.Parse(minute, NumberStyles.None, CultureInfo.InvariantCulture));
        return h > 24 || m > 59 ? null : string.Create(CultureInfo.InvariantCulture, $"{h:00}:{m:00}");
    }

    [GeneratedRegex(
        """
        (?<=\b(?:tussen|van)\s)(?<hour>\d\d?)(?:[.:](?<minute>\d\d))?(?:\suur)?\s(?:en|tot)\s(?<hour>\d\d?)(?:[.:](?<minute>\d\d))?\suur\b
        |(?<![\d.,:])(?<hour>\d\d?):(?<minute>\d\d)(?:\suur\b|(?![\d:]))
        |(?<![\d.,:])(?<hour>\d\d?)\.(?<minute>\d\d)\suur\b
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Times();
}
