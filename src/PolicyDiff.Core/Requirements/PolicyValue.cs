using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Requirements;

/// <summary>A value in a requirement, as written and in a form that can be compared.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Text">As written: <c>zes weken</c>, <c>1 oktober 2024</c>.</param>
/// <param name="Canonical">
/// The same value always in the same words, whatever the spelling: <c>6 week</c>, <c>25 %</c>, <c>7.96 EUR</c>, <c>10000..20000</c>.
/// Dates and years are relative to the policy year T where the document has one:
/// <c>T-1-10-01</c>, <c>T</c>; a date without year is <c>--10-01</c>.
/// </param>
/// <param name="Span">Where it stands in the requirement's text.</param>
public sealed record PolicyValue(ValueKind Kind, string Text, string Canonical, TextSpan Span)
{
    /// <summary>The date or year as the calendar counts it (<c>2024-10-01</c>); null for other kinds or without a year.</summary>
    public string? Absolute { get; init; }

    /// <summary>
    /// On which side of the value the requirement lies: <c>ten minste 3</c> and <c>maximaal 3</c> have the same <see cref="Canonical"/>.
    /// </summary>
    public ValueBound Bound { get; init; }
}
