using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>On which side of a value a rule lies, read from the nearest word of measure before or behind it.</summary>
/// <remarks>
/// Wider than what the extractor reads: words may stand between, as in <i>uiterlijk vóór het einde van de maand na 3 weken</i>.
/// </remarks>
internal static partial class BoundFinder
{
    private const int Before = 38;
    private const int Behind = 26;
    private const int MostBetween = 4;

    private static readonly (string Group, ValueBound Bound)[] Groups =
        [
            ("min", ValueBound.AtLeast), ("max", ValueBound.AtMost), ("over", ValueBound.MoreThan),
            ("under", ValueBound.LessThan), ("about", ValueBound.About),
        ];

    /// <summary>The bound and the word that shows it; none and an empty word where nothing does.</summary>
    public static (ValueBound Bound, string Word) Of(JudgedText text, JudgedValue value)
    {
        if (IsRate(text, value))
        {
            return (ValueBound.None, string.Empty);
        }

        var start = Math.Max(0, value.Span.Start - Before);
        var before = text.Plain[start..value.Span.Start].TrimEnd();
        before = before[(before.LastIndexOfAny(['.', ';', '|']) + 1)..];
        var nearest = Groups.SelectMany(group => CueWords.Find(group.Group, before).Select(match => (group.Bound, Match: match)))
            .Where(found => !(found.Bound is ValueBound.MoreThan or ValueBound.LessThan && Denied().IsMatch(before[..found.Match.Index])))
            .Where(found => !IsPreposition(found.Match.Value) || before.Length - (found.Match.Index + found.Match.Length) <= MostBetween)
            .OrderByDescending(found => found.Match.Index + found.Match.Length)
            .ThenBy(found => found.Match.Index)
            .FirstOrDefault();
        return nearest.Match is { } cue
            ? (Turned(nearest.Bound, text, value), cue.Value)
            : FromBehind(text.Plain[value.Span.End..Math.Min(
                text.Plain.Length, value.Span.End + Behind)]) is { Bound: not ValueBound.None } behind ? behind
            : (value.Value.Bound, string.Empty);
    }

    /// <summary>Whether a bound keeps what is below out.</summary>
    public static bool IsLower(ValueBound bound) => bound is ValueBound.AtLeast or ValueBound.MoreThan;

    /// <summary>Whether a bound keeps what is above out.</summary>
    public static bool IsUpper(ValueBound bound) => bound is ValueBound.AtMost or ValueBound.LessThan;

    // In "maximaal € 500 per jaar" the bound is the amount's.
    private static bool IsRate(JudgedText text, JudgedValue value) =>
        value.Kind is ValueKind.Frequency
            && text.Values.Any(other => other.Kind is not ValueKind.Frequency
                && text.Plain[Math.Min(other.Span.End, value.Span.Start)..value.Span.Start] is "" or " ");

    // "Uiterlijk acht weken vóór de start" is "ten minste acht weken vóór de start".
    private static ValueBound Turned(ValueBound bound, JudgedText text, JudgedValue value) =>
        value.Kind is ValueKind.Duration && IsUpper(bound) && Ahead().IsMatch(text.Plain[value.Span.End..]) ? ValueBound.AtLeast : bound;

    private static (ValueBound Bound, string Word) FromBehind(string behind) => After().Match(behind) switch
    {
        { Success: true } match when match.Groups["more"].Success => (ValueBound.AtLeast, match.Value.Trim()),
        { Success: true } match => (ValueBound.AtMost, match.Value.Trim()),
        _ => (ValueBound.None, string.Empty),
    };

    private static bool IsPreposition(string word) => word is "voor" or "tot" or "na" or "onder" or "boven" or "rond" or "binnen";

    [GeneratedRegex(
        @"^\s(?:voor|voordat|alvorens|voorafgaand\w*|tevoren|van tevoren)\b(?! (?:alle|de zorg|uw|onze)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"niet\s$", RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(
        @"^\s*(?:(?<more>of (?:meer|ouder|langer|hoger|later)|ten minste|minimaal)|of (?:minder|jonger|korter|lager|eerder)|maximaal|als maximum|ten hoogste|niet te boven|op zijn hoogst)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
