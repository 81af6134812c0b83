using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Calendar;

/// <summary>Says dates and deadlines in words.</summary>
/// <param name="words">The language.</param>
internal sealed class CalendarWords(ReportWords words)
{
    /// <summary>When: <c>uiterlijk 1 oktober 2024</c>, <c>1 juli tot en met 15 september 2024</c>; a term as written.</summary>
    public string Time(DeadlineTime time)
    {
        if (time.Date is not { } date)
        {
            return SafeText.OneLine(time.Written);
        }

        var until = time.Bound == ValueBound.LessThan ? "Calendar.Until" : "Calendar.Through";
        var said = time.From is { } from
            ? words.Format(until, Date(from, withYear: from.Year != date.Year), Date(date))
            : words.Format(date.Phase.Length > 0 && time.Bound == ValueBound.LessThan ? "Calendar.UntilPhase"
            : time.Bound == ValueBound.None && IsWholeYear(date) ? "Calendar.InYear"
            : $"Calendar.Bound.{time.Bound}", Date(date));
        return time switch
        {
            { EveryYear: true } => words.Format("Calendar.EveryYear", said),
            { YearInferred: true } => words.Format("Calendar.YearInferred", said),
            _ => said,
        };
    }

    /// <summary>A date as exact as it is: <c>1 oktober 2024</c>, <c>begin november 2024</c>, <c>1e kwartaal 2024</c>.</summary>
    public string Date(DeadlineDate date, bool withYear = true)
    {
        var part = Part(date);
        var year = date.Year is { } known ? known.ToString(words.Culture) : words["Calendar.NoYear"];
        var whole = part.Length == 0 ? year : withYear ? $"{part} {year}" : part;
        return date.Phase.Length > 0 ? words.Format($"Calendar.Phase.{date.Phase}", whole) : whole;
    }

    /// <summary>By whom; empty where the text names nobody.</summary>
    public string Actors(Deadline deadline) => deadline.Actors.Count < 2
        ? string.Concat(deadline.Actors.Select(SafeText.OneLine))
        : words.Format("Calendar.Actors", string.Join(", ", deadline.Actors.SkipLast(1).Select(SafeText.OneLine)),
        SafeText.OneLine(deadline.Actors[^1]));

    /// <summary>What the edition before said; null where it did not.</summary>
    public string? Before(CalendarEntry entry) => entry.Before is not { } before
        ? null
        : words.Format(
            before.Moved ? "Calendar.Moved" : "Calendar.Same",
            InSentence(Time(before.Deadline.Time)),
            before.Document.Metadata.Validity?.ToString() ?? words["Corpus.NoYear"],
            InSentence(Time(entry.Deadline.Time)));

    /// <summary>The month a deadline is listed under: <c>oktober 2024</c>.</summary>
    public string Month(DeadlineTime time) => time.SortDay.Year == DateOnly.MaxValue.Year
        ? words["Calendar.NoDay"]
        : words.Subject(time.SortDay.ToString("MMMM yyyy", words.Culture));

    private bool IsWholeYear(DeadlineDate date) => date.Phase.Length == 0 && Part(date).Length == 0;

    private string InSentence(string said) => said.Length == 0 ? said : char.ToLower(said[0], words.Culture) + said[1..];

    private string Part(DeadlineDate date) => date switch
    {
        { Month: { } month, Day: { } day } => $"{day.ToString(words.Culture)} {Month(month)}",
        { Month: { } month } => Month(month),
        { Quarter: { } quarter } => words.Format("Calendar.Quarter", quarter),
        { Half: { } half } => words.Format("Calendar.Half", half),
        { Week: { } week } => words.Format("Calendar.Week", week),
        { Season: { } season } => words[$"Calendar.Season.{season}"],
        _ => string.Empty,
    };

    private string Month(int month) => words.Culture.DateTimeFormat.GetMonthName(month);
}
