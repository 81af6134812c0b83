using System.Globalization;

namespace PolicyDiff.Core.Deadlines;

/// <summary>
/// A day, or another part of a year, as exact as a text gives it. At most one of month, quarter, half, week and season is there.
/// </summary>
/// <param name="Year">The year of the calendar; null where neither the text nor its document gives one.</param>
public sealed record DeadlineDate(int? Year)
{
    /// <summary><c>begin</c>, <c>medio</c> or <c>eind</c>; empty for the whole of what follows.</summary>
    public string Phase { get; init; } = string.Empty;

    /// <summary>The month from 1; null for none.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month from 1; null where the date is longer than a day.</summary>
    public int? Day { get; init; }

    /// <summary>The quarter from 1; null for none.</summary>
    public int? Quarter { get; init; }

    /// <summary>The half of the year, 1 or 2; null for none.</summary>
    public int? Half { get; init; }

    /// <summary>The week by ISO 8601; null for none.</summary>
    public int? Week { get; init; }

    /// <summary>The season by its Dutch name: <c>voorjaar</c>, <c>zomer</c>, <c>najaar</c> or <c>winter</c>; null for none.</summary>
    public string? Season { get; init; }

    /// <summary>
    /// The first and last day, both included; null where the calendar does not fix them: seasons, <c>begin</c> of something, dates without
    /// a year, 30 February.
    /// </summary>
    public (DateOnly First, DateOnly Last)? Days => Year is not { } year || Phase.Length > 0 || Season is not null ? null : DaysIn(year);

    /// <summary>Where it is listed among other dates; never to be shown. A date without a year comes after all others.</summary>
    public DateOnly SortDay
    {
        get
        {
            var year = Year ?? DateOnly.MaxValue.Year;
            var (first, last) = DaysIn(year) ?? (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return Phase switch
            {
                "eind" => last,
                "medio" => first.AddDays((last.DayNumber - first.DayNumber) / 2),
                _ => first,
            };
        }
    }

    /// <summary>The same date in every year: it counts from the policy year, so that dates of editions can be compared.</summary>
    /// <param name="policyYear">T; null leaves the year as it is.</param>
    public string RelativeTo(int? policyYear) => string.Create(CultureInfo.InvariantCulture, $"{Year - (policyYear ?? 0)}/{Part}");

    /// <summary>The canonical form: <c>2024-10-01</c>, <c>2024-Q1</c>, <c>begin 2024-11</c>; a dash stands for an unknown year.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture,
            $"{(Phase.Length > 0 ? Phase + " " : string.Empty)}{(Year is { } year ? year : "-")}{Rest}");

    private string Part => Phase + Rest;

    private string Rest => this switch
    {
        { Quarter: { } quarter } => string.Create(CultureInfo.InvariantCulture, $"-Q{quarter}"),
        { Half: { } half } => string.Create(CultureInfo.InvariantCulture, $"-H{half}"),
        { Week: { } week } => string.Create(CultureInfo.InvariantCulture, $"-W{week:00}"),
        { Season: { } season } => $"-{season}",
        { Month: { } month, Day: { } day } => string.Create(CultureInfo.InvariantCulture, $"-{month:00}-{day:00}"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"-{month:00}"),
        _ => string.Empty,
    };

    private (DateOnly First, DateOnly Last)? DaysIn(int year) => this switch
    {
        { Week: { } week } => OfWeek(year, week),
        { Month: { } month, Day: { } day } => day <= DateTime.DaysInMonth(year, month)
            ? (new DateOnly(year, month, day), new DateOnly(year, month, day)) : null,
        { Month: { } month } => Months(year, month, 1),
        { Quarter: { } quarter } => Months(year, (3 * quarter) - 2, 3),
        { Half: { } half } => Months(year, (6 * half) - 5, 6),
        { Season: { } season } => Months(year, FirstMonth(season), 1),
        _ => Months(year, 1, 12),
    };

    private static (DateOnly First, DateOnly Last) Months(int year, int first, int count) =>
        (new DateOnly(year, first, 1), new DateOnly(year, first + count - 1, DateTime.DaysInMonth(year, first + count - 1)));

    private static (DateOnly First, DateOnly Last)? OfWeek(int year, int week) => week > ISOWeek.GetWeeksInYear(year)
        ? null
        : (DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)),
        DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Sunday)));

    private static int FirstMonth(string season) => season switch
    {
        "voorjaar" => 3,
        "zomer" => 6,
        "najaar" => 9,
        _ => 12,
    };
}
