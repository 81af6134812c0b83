using System.Globalization;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Calendar;

namespace PolicyDiff.Dutch.Analysis.Readings;

/// <summary>
/// Gives a day one term in every notation: <c>12 juni 2023</c>, <c>12-6-2023</c>, <c>12/06/'23</c> and <c>2023-06-12</c>.
/// </summary>
/// <remarks>
/// A day of a year stands for the same day of any year and for its month as well, so that <i>12 juni</i> and <i>juni 2023</i> find it. The
/// most telling term comes first. A quarter written as its first and last day gives these too. Years that stand alone are words.
/// </remarks>
internal sealed class DateReading : TextReading
{
    /// <inheritdoc/>
    public override string Name => "dates";

    /// <inheritdoc/>
    public override IEnumerable<Token> Read(string text)
    {
        foreach (var value in DateFinder.Find(text, policyYear: null))
        {
            foreach (var date in DatesOf(text, value.Span, value.Canonical))
            {
                yield return new Token(TermMarks.Date + date, value.Span, 0) { Kind = TokenKind.Form, IsFinal = true };
            }
        }
    }

    private static IEnumerable<string> DatesOf(string text, TextSpan span, string canonical)
    {
        var written = DatePatterns.Read(span.In(text)).Where(date => date.Day is not null).ToList();
        var isPeriod = canonical.Contains("-Q", StringComparison.Ordinal) || canonical.Contains("-H", StringComparison.Ordinal);
        return isPeriod
            ? written.SelectMany(date => Terms(date with { Year = date.Year ?? written[^1].Year })).Prepend(canonical)
            : Terms(canonical);
    }

    private static IEnumerable<string> Terms(WrittenDate date) =>
        Terms(date.Write(year => year.ToString(CultureInfo.InvariantCulture)));

    // "2023-06-12": also "--06-12" and "2023-06"; "begin 2023-06": also "2023-06". A year alone is a word.
    private static IEnumerable<string> Terms(string canonical)
    {
        var date = canonical[(canonical.LastIndexOf(' ') + 1)..];
        var parts = date.StartsWith("--", StringComparison.Ordinal) ? ["-", .. date[2..].Split('-')] : date.Split('-');
        return parts switch
        {
            ["-", _, _] or [_, _] => [date],
            [var year, var month, var day] => [date, $"--{month}-{day}", $"{year}-{month}"],
            _ => [],
        };
    }
}
