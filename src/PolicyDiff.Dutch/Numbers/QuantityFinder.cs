using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Dutch.Numbers;

/// <summary>Finds counts, ranges, amounts of money, shares, lengths of time and frequencies in Dutch text.</summary>
/// <remarks>
/// Canonical forms: a count is a bare number (<c>6</c>, <c>1.5</c>, <c>20000</c>); a range has two dots (<c>10000..20000</c>,
/// <c>4..6 week</c>); money ends in <c> EUR</c>, shares in <c> %</c> (<c>een kwart</c> is <c>25 %</c>), lengths in the singular of their
/// unit: <c>6 week</c>, <c>10 werkdag</c>. Lengths that are equal are written alike: a quarter is <c>3 maand</c>, twelve months
/// <c>1 jaar</c>, fourteen days <c>2 week</c>. A frequency is <c>2 per maand</c> or, less than once, <c>1 per 2 week</c>; quarters, half
/// years and other parts of a year are counted per year (<c>4 per jaar</c>). Hours of work (<c>20 uur per week</c>) are counts:
/// <c>20 uur</c>. Weight, volume, length, surface and IE are counts in one unit of their kind: <c>516 mg</c> is <c>0.516 g</c>. Ages with a
/// sign are lengths: <c>18+</c> is <c>18 jaar</c>. One of a row of weeks, days, months or years is a count with its name before it:
/// <c>week 30</c>. The article <i>een</i> counts only before a unit of time or a fraction; <i>één</i> always, but not in <i>één van de</i>
/// or <i>één of meer</i>. Other ordinals, numbers of steps, types and segments, and numbers
/// with a dot before one or two digits (sections, versions) are no values.
/// </remarks>
public static class QuantityFinder
{
    /// <summary>The values of a text in order; spans do not overlap.</summary>
    public static IReadOnlyList<PolicyValue> Find(string text)
    {
        var reader = new QuantityReader(text, TextToken.Of(text));
        var values = new List<PolicyValue>();
        var index = 0;
        while (index < reader.Tokens.Count)
        {
            if (reader.TryRead(index, out var value, out var next))
            {
                values.Add(value!);
            }

            index = Math.Max(next, index + 1);
        }

        return values;
    }
}
