using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Numbers;

namespace PolicyDiff.Dutch.Calendar;

/// <summary>Finds times of the day: <c>08:00</c>, <c>23.00 uur</c>, <c>tussen 8 en 12 uur</c>.</summary>
/// <remarks>An hour without minutes is a time only behind <i>om</i> or <i>vóór</i> or before <i>'s middags</i> and the like; else it is a
/// length. Canonical: <c>08:00</c>, and <c>08:00..12:00</c> for the time between two.</remarks>
public static partial class ClockFinder
{
    /// <summary>
    /// The times of a text in order; spans do not overlap. A time is a
    /// <see cref="ValueKind.Count"/>, two of them a <see cref="ValueKind.Range"/>.
    /// </summary>
    public static IReadOnlyList<PolicyValue> Find(string text) => [.. Times().Matches(text).Select(Read).OfType<PolicyValue>()];

    private static PolicyValue? Read(Match match)
    {
        var times = match.Groups["hour"].Captures.Select(hour => Time(match, hour)).ToList();
        return times.Contains(null) ? null : new PolicyValue(
            times.Count > 1 ? ValueKind.Range : ValueKind.Count,
            match.Value,
            times is ["24:00"] ? "00:00" : string.Join("..", times),
            new TextSpan(match.Index, match.Index + match.Length));
    }

    private static string? Time(Match match, Capture hour)
    {
        var minute = match.Groups["minute"].Captures.FirstOrDefault(capture => capture.Index == hour.Index + hour.Length + 1)?.Value
            ?? "00";
        if (HourOf(hour.Value) is not { } h)
        {
            return null;
        }

        var m = WholeNumber.Of(minute) + MinutesFromHour(match.Groups["from"].Value);
        var of = (60 * (h + PartOfDay(h, match.Groups["part"].Value))) + m;
        return of is < 0 or > 24 * 60 || m > 59 ? null : string.Create(CultureInfo.InvariantCulture, $"{of / 60:00}:{of % 60:00}");
    }

    private static int? HourOf(string written) => written.ToLowerInvariant() switch
    {
        "middernacht" => 24,
        var word when char.IsAsciiDigit(word[0]) => WholeNumber.Of(word),
        var word when NumberWords.TryParse(word, out var hour) && hour == decimal.Truncate(hour) && hour <= 24 => (int)hour,
        _ => null,
    };

    // "half negen" is half past eight.
    private static int MinutesFromHour(string written) => written.ToLowerInvariant().Split(' ') switch
    {
        ["half"] => -30,
        ["kwart", "voor" or "vóór"] => -15,
        ["kwart", _] => 15,
        _ => 0,
    };

    private static int PartOfDay(int hour, string part) =>
        (part.ToLowerInvariant() is "middags" or "avonds" && hour < 12) ? 12 : part.ToLowerInvariant() is "nachts" && hour == 12 ? 12 : 0;

    [GeneratedRegex(
        """
        (?<=\b(?:tussen|van)\s)(?<hour>\d\d?)(?:[.:](?<minute>\d\d))?(?:\s?(?:uur|u))?\s(?:en|tot|tot\sen\smet|t/m)\s(?<hour>\d\d?)(?:[.:](?<minute>\d\d))?\s?(?:uur|u)\b
        |(?<![\d.,:])(?<hour>\d\d?)[.:](?<minute>\d\d)(?:\s?(?:uur|u))?(?:\s?[-–]\s?|\s(?:tot|tot\sen\smet|t/m)\s)(?<hour>\d\d?)[.:](?<minute>\d\d)\s?(?:uur|u)\b
        |(?<![\d.,:])(?<hour>\d\d?):(?<minute>\d\d)(?:\s?[-–]\s?|\s(?:tot|tot\sen\smet|t/m)\s)(?<hour>\d\d?):(?<minute>\d\d)(?![\d:])
        |(?<![\d.,:])(?<hour>\d\d?):(?<minute>\d\d)(?:\s?(?:uur|u)\b|(?![\d:]))
        |(?<![\d.,:])(?<hour>\d\d?)\.(?<minute>\d\d)\s?(?:uur|u)\b
        |(?<![\w.,:])(?<hour>\d\d?)u(?<minute>\d\d)\b
        |(?<![\w.,:-])(?<hour>\d\d?|\p{L}{3,14})\s?(?:uur|u)\s['’‘]s[\s-](?<part>ochtends|morgens|middags|avonds|nachts)\b
        |(?<=\b(?:om|vóór)\s)(?<hour>\d\d?)\s?(?:uur|u)(?=\s*(?:[.,;:)]|$|(?:en|of|is|zijn|op|in\sde)\b))
        |(?<=\b(?:om|vóór|na|tot|vanaf|rond)\s)(?<from>half|kwart\s(?:voor|vóór|over))\s(?<hour>een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\b(?:\s['’‘]s[\s-](?<part>ochtends|morgens|middags|avonds|nachts)\b)?
        |\b(?<hour>middernacht)\b
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Times();
}
