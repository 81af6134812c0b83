using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>Years of a policy as people write them: <c>2025</c>, <c>2024-2026</c>, <c>2024/2025</c>, <c>2024 t/m 2026</c>.</summary>
internal static partial class YearText
{
    private const int LongestRange = 10;

    /// <summary>Reads a text that holds years and nothing else.</summary>
    public static bool TryParse(string text, out YearRange years)
    {
        var match = Whole().Match(text);
        years = match.Success ? Of(match) : default;
        return match.Success && IsSound(years);
    }

    /// <summary>The years and ranges of years in a text in order, without those that belong to a date.</summary>
    public static IReadOnlyList<YearRange> Find(string text) =>
        [.. Years().Matches(text).Where(match => !IsDate(text, match)).Select(Of).Where(IsSound)];

    private static bool IsSound(YearRange years) =>
        years.First is >= 1990 and < 2100 && years.Last >= years.First && years.Last - years.First < LongestRange;

    private static YearRange Of(Match match)
    {
        var first = WholeNumber.Of(match.Groups["first"].ValueSpan);
        var last = match.Groups["last"];
        return new YearRange(first, last.Length switch
        {
            0 => first,
            2 => (first / 100 * 100) + WholeNumber.Of(last.ValueSpan),
            _ => WholeNumber.Of(last.ValueSpan),
        });
    }

    /// <summary>A month before the year, or month and day behind it.</summary>
    private static bool IsDate(string text, Match match) =>
        MonthBefore().IsMatch(text[..match.Index]) || MonthBehind().IsMatch(text[(match.Groups["first"].Index + 4)..]);

    private const string To = @"\s*(?:-|–|/|\+|&|t/m|tot en met|en)\s*";

    [GeneratedRegex(
        @"^\s*(?<first>(?:19|20)\d\d)(?:" + To + @"(?<last>20\d\d|\d\d))?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"(?<!\d|\d[.,])(?<first>20\d\d)(?:" + To + @"(?<last>20\d\d)(?!\d))?(?!\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(
        @"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\d{1,2}-\d{1,2}-)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthBefore();

    [GeneratedRegex(@"^[-_](?:0\d|1[0-2])(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthBehind();
}
