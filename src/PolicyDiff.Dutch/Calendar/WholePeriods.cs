using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Calendar;

/// <summary>
/// Joins the first and last day or month of a quarter or half year: <c>1 januari tot en met 30 juni</c> is the first half.
/// </summary>
internal static partial class WholePeriods
{
    private static readonly int[] DaysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>The dates of a text in order, whole periods as one.</summary>
    public static IEnumerable<WrittenDate> Join(string text, IReadOnlyList<WrittenDate> dates)
    {
        for (var i = 0; i < dates.Count; i++)
        {
            if (i + 1 < dates.Count && Whole(text, dates[i], dates[i + 1]) is { } period)
            {
                yield return period;
                i++;
            }
            else
            {
                yield return dates[i];
            }
        }
    }

    private static WrittenDate? Whole(string text, WrittenDate first, WrittenDate last)
    {
        if (first.Year != last.Year || first.Phase.Length + last.Phase.Length > 0 || first.Month is not { } from || last.Month is not { } to
            || !IsWhole(first.Day, last.Day, to) || !Until().IsMatch(text[first.Span.End..last.Span.Start]))
        {
            return null;
        }

        var span = new TextSpan(first.Span.Start, last.Span.End);
        return (from, to - from) switch
        {
            (1 or 4 or 7 or 10, 2) => new WrittenDate(span) { Year = last.Year, Quarter = (to / 3) },
            (1 or 7, 5) => new WrittenDate(span) { Year = last.Year, Half = (to / 6) },
            _ => null,
        };
    }

    private static bool IsWhole(int? first, int? last, int month) => (first, last) switch
    {
        (null, null) => true,
        (1, { } day) => day == DaysInMonth[month - 1],
        _ => false,
    };

    [GeneratedRegex(
        @"^\s*(?:-|–|t/m|tot\s+en\s+met)\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Until();
}
