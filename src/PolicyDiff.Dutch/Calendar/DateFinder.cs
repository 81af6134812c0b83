using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Dutch.Calendar;

/// <summary>Finds days, months and years in Dutch text.</summary>
/// <remarks>
/// Canonical forms count from the policy year T where the year lies within two years of it: <c>T-1-10-01</c>,
/// <c>T-1-11</c>, <c>T-Q1</c>, <c>T-H1</c>, <c>T-W30</c>, <c>T-zomer</c>, <c>T</c>,
/// <c>T..T+1</c>; other years stay as they are: <c>2030</c>. Without a year a dash stands for it: <c>--10-01</c>, <c>--05</c>. A phase
/// comes first: <c>begin T-1-11</c>. In a range or list the first date takes the year, and the month, of the second:
/// <c>1 mei tot en met 31 mei 2024</c>. From the first to the last day or month of a quarter or half year is that period.
/// A year never rolls if it is part of the name of a paper (<c>Governancecode Zorg 2022</c>, <c>richtlijn Dossiervoering uit 2021</c>),
/// says since when something is so (<c>sinds 2021</c>), or lies further from T than two years.
/// </remarks>
public static partial class DateFinder
{
    private const int FarthestRoll = 2;
    private const int LongestName = 6;

    private static readonly IReadOnlyList<string> NamedWorks = WordList.Lines(typeof(DateFinder).Assembly, "named-works.txt");
    private static readonly HashSet<string> NoNameWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "is", "op", "per", "vanaf", "tot", "met", "om", "bij", "wordt", "worden", "zijn", "was",
        "heeft", "hebben", "geldt", "gelden", "dat", "die", "over", "door", "naar", "loopt", "eind", "begin", "medio",
    };

    /// <summary>The dates and years of a text in order; spans do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="policyYear">T; null leaves all years as they are.</param>
    public static IReadOnlyList<PolicyValue> Find(string text, int? policyYear)
    {
        var dates = DatePatterns.Read(text).ToList();
        for (var i = dates.Count - 2; i >= 0; i--)
        {
            dates[i] = Inherit(text, dates[i], dates[i + 1]);
        }

        return [.. WholePeriods.Join(text, dates)
            .Where(date => date.IsPartOfYear || date.Year is not null)
            .Select(date => Value(text, date, policyYear))];
    }

    private static PolicyValue Value(string text, WrittenDate date, int? policyYear)
    {
        var isFixed = IsFixed(text, date);
        var phase = date.Phase.Length > 0 ? date.Phase + " " : string.Empty;
        return new PolicyValue(
            date.IsBareYear ? ValueKind.Year : ValueKind.Date,
            date.Span.In(text),
            phase
                + date.Write(
                    year => !isFixed && policyYear is { } t && Math.Abs(year - t) <= FarthestRoll ? Relative(year - t) : Plain(year)),
            date.Span)
        {
            Absolute = date.Year is null ? null : date.Write(Plain),
        };
    }

    private static string Relative(int years) => years switch
    {
        0 => "T",
        > 0 => string.Create(CultureInfo.InvariantCulture, $"T+{years}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"T{years}"),
    };

    private static string Plain(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static WrittenDate Inherit(string text, WrittenDate date, WrittenDate next)
    {
        var isRange = To().IsMatch(text[date.Span.End..next.Span.Start]);
        if (!isRange || date.Year is not null)
        {
            return date;
        }

        if (next.Month is null)
        {
            var isAlike = (date.Quarter is not null && next.Quarter is not null)
                || (date.Half is not null && next.Half is not null)
                || (date.Season is not null && next.Season is not null);
            return isAlike ? date with { Year = next.Year } : date;
        }

        var month = date.Month ?? next.Month;
        return date with { Month = month, Year = month > next.Month ? next.Year - 1 : next.Year };
    }

    private static bool IsFixed(string text, WrittenDate date)
    {
        if (!date.IsBareYear)
        {
            return false;
        }

        var words = text[..date.Span.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return false;
        }

        return words[^1].ToLowerInvariant() is "sinds" or "anno"
            || IsNamed(string.Equals(words[^1], "uit", StringComparison.OrdinalIgnoreCase) ? words[..^1] : words);
    }

    // Walks back over the words of a name to its kind of paper; a verb or preposition shows that the year is no part of it.
    private static bool IsNamed(string[] words)
    {
        for (var back = 1; back <= Math.Min(LongestName, words.Length); back++)
        {
            var word = words[^back];
            var bare = word.Trim('\'', '‘', '’', '"', '“', '”', '(', ')');
            if (NamedWorks.Any(work => work[0] == '*'
                ? bare.EndsWith(work[1..], StringComparison.OrdinalIgnoreCase)
                : string.Equals(bare, work, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }

            if (NoNameWords.Contains(bare)
                || bare.Length == 0
                || word[^1] is '.' or ',' or ';' or ':' or ')'
                || (back == 1 && bare is "voor" or "van" or "de" or "het" or "en"))
            {
                return false;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"^\s*(?:,|-|–|t/m|tot\s+en\s+met|tot|en|of)\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex To();
}
