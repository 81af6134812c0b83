using System.Text.RegularExpressions;
using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Extraction.Deadlines;

/// <summary>Reads dates from their canonical form, see <see cref="Dutch.Calendar.DateFinder"/>.</summary>
internal static partial class DateReader
{
    /// <summary>The date of a value; null for other values, ranges of years and days that no month has.</summary>
    public static DeadlineDate? Read(PolicyValue value)
    {
        var match = value.Kind is ValueKind.Date or ValueKind.Year ? Canonical().Match(value.Absolute ?? value.Canonical) : Match.Empty;
        if (!match.Success)
        {
            return null;
        }

        var date = new DeadlineDate(Number(match, "year"))
        {
            Phase = Phase().Match(value.Canonical).Groups["phase"].Value,
            Month = Number(match, "month"),
            Day = Number(match, "day"),
            Quarter = Number(match, "quarter"),
            Half = Number(match, "half"),
            Week = Number(match, "week"),
            Season = match.Groups["season"] is { Success: true } season ? season.Value : null,
        };
        return date is { Month: { } month, Day: { } day } && day > DateTime.DaysInMonth(date.Year ?? 2000, month) ? null : date;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } digits ? WholeNumber.Of(digits.ValueSpan)
            : null;

    [GeneratedRegex(
        @"^(?:(?:begin|medio|eind)\s)?(?:(?<year>\d{4})|-)(?:-Q(?<quarter>\d)|-H(?<half>\d)|-W(?<week>\d\d)|"
        + @"-(?<season>\p{Ll}+)|-(?<month>\d\d)(?:-(?<day>\d\d))?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Canonical();

    [GeneratedRegex(@"^(?<phase>begin|medio|eind)\s", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Phase();
}
