using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Deadlines;

/// <summary>When something must be done: by, from or in a date, or between two.</summary>
/// <param name="Written">As written: <c>uiterlijk 1 oktober</c>, <c>zes weken na aanbieden overeenkomst</c>.</param>
public sealed record DeadlineTime(string Written)
{
    /// <summary>The first date of a range; null where there is one date.</summary>
    public DeadlineDate? From { get; init; }

    /// <summary>The date, or the last one of a range; null for a term that counts from an event.</summary>
    public DeadlineDate? Date { get; init; }

    /// <summary>
    /// On which side of <see cref="Date"/> it lies; in a range <see cref="ValueBound.LessThan"/> means that the last date is not part of
    /// it.
    /// </summary>
    public ValueBound Bound { get; init; }

    /// <summary>
    /// Whether the text leaves out the year, which then is that of the same date elsewhere in the document, or else the policy year.
    /// </summary>
    public bool YearInferred { get; init; }

    /// <summary>Whether it comes back every year.</summary>
    public bool EveryYear { get; init; }

    /// <summary>Where it is listed among others; never to be shown. Terms come last.</summary>
    public DateOnly SortDay => (From ?? Date)?.SortDay ?? DateOnly.MaxValue;

    /// <summary>
    /// The days in which it can be done, as far as one side is open the last one or first one that surely counts: the day before for
    /// <i>vóór</i>, the day after for <i>na</i>.
    /// Null where the calendar does not fix them.
    /// </summary>
    public (DateOnly First, DateOnly Last)? Days
    {
        get
        {
            if (Date?.Days is not { } date)
            {
                return null;
            }

            var last = Bound == ValueBound.LessThan ? date.First.AddDays(-1) : date.Last;
            return From is null ? Single(date, last) : From.Days is { } first && first.First <= last ? (first.First, last) : null;
        }
    }

    private (DateOnly First, DateOnly Last) Single((DateOnly First, DateOnly Last) date, DateOnly last) => Bound switch
    {
        ValueBound.LessThan => (last, last),
        ValueBound.AtLeast => (date.First, date.First),
        ValueBound.MoreThan => (date.Last.AddDays(1), date.Last.AddDays(1)),
        _ => date,
    };
}
