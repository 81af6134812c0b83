using System.Text.RegularExpressions;
using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Extraction.Deadlines;

/// <summary>The dates of a text, two of them as a range where the text says so.</summary>
internal static partial class WrittenTimes
{
    private const int WordsBefore = 60;
    private const string LastDay = "uiterlijk";

    /// <summary>The times of a text in order, each with where its dates stand.</summary>
    /// <param name="text">The text.</param>
    /// <param name="values">Its values in order.</param>
    /// <param name="withYears">Whether a bare year counts as a date.</param>
    public static IReadOnlyList<(DeadlineTime Time, TextSpan Span)> Read(string text, IEnumerable<PolicyValue> values, bool withYears)
    {
        List<(PolicyValue Value, DeadlineDate Date)> dates =
        [
            .. values.Where(value => value.Kind == ValueKind.Date || (withYears && value.Kind == ValueKind.Year))
                .Select(value => (Value: value, Date: DateReader.Read(value)))
                .Where(pair => pair.Date is not null)
                .Select(pair => (pair.Value, pair.Date!)),
        ];
        List<(DeadlineTime Time, TextSpan Span)> times = [];
        for (var i = 0; i < dates.Count; i++)
        {
            if (i + 1 < dates.Count && Range(text, dates[i].Value, dates[i + 1].Value) is { } bound)
            {
                times.Add(Of(text, dates[i], dates[i + 1], bound));
                i++;
            }
            else
            {
                times.Add(Of(text, null, dates[i], dates[i].Value.Bound));
            }
        }

        return times;
    }

    private static (DeadlineTime Time, TextSpan Span) Of(
        string text, (PolicyValue Value, DeadlineDate Date)? from, (PolicyValue Value, DeadlineDate Date) date, ValueBound bound)
    {
        var span = new TextSpan((from ?? date).Value.Span.Start, date.Value.Span.End);
        var before = Words().Match(text[Math.Max(0, span.Start - WordsBefore)..span.Start]).Length;
        var written = text[(span.Start - before)..span.End].Trim();
        var time = new DeadlineTime(written)
        {
            From = from?.Date,
            Date = date.Date,
            Bound = bound == ValueBound.None && written.StartsWith(LastDay, StringComparison.OrdinalIgnoreCase) ? ValueBound.AtMost : bound,
            EveryYear = Yearly().IsMatch(text[span.End..]) || Yearly().IsMatch(text[..span.Start]),
        };
        return (time, span);
    }

    /// <summary>On which side of the last date a range ends; null where two dates make no range.</summary>
    private static ValueBound? Range(string text, PolicyValue first, PolicyValue second)
    {
        var between = Between().Match(text[first.Span.End..second.Span.Start]);
        return between switch
        {
            { Success: false } => null,
            _ when between.Groups["and"].Success => OfTwo().IsMatch(text[..first.Span.Start]) ? ValueBound.AtMost : null,
            _ => between.Groups["until"].Success ? ValueBound.LessThan : ValueBound.AtMost,
        };
    }

    [GeneratedRegex(
        @"^\s*(?:(?<including>-|–|t/m|tot\s+en\s+met)|(?<until>tot)|(?<and>en))\s*(?:de\s|het\s)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"\btussen\s+(?:de\s|het\s)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfTwo();

    // The words that belong to a date: "uiterlijk op 1 november", "gedurende heel 2024".
    [GeneratedRegex(
        @"(?:\b(?:uiterlijk|vóór|voor|tot|en met|t/m|vanaf|na|per|op|in|van|tussen|rond|omstreeks|ingaande|"
        + @"met ingang van|gedurende|heel|het|de|bij voorkeur|niet later dan)\s+)*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"^\s*(?:van\s+)?(?:ieder|elk)\s+(?:kalender)?jaar\b|\b(?:jaarlijks|(?:ieder|"
        + @"elk)\s+(?:kalender)?jaar)\s+(?:\p{L}+\s+){0,2}$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Yearly();
}
