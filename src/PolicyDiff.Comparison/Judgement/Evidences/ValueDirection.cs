using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Judgement.Scales;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>
/// Whether another value asks more or less of the provider: a higher minimum and a shorter term ask more, a higher tariff asks less.
/// </summary>
internal static partial class ValueDirection
{
    /// <summary>The direction; <see cref="ChangeDirection.Different"/> where the sizes or bounds cannot be told.</summary>
    public static ChangeDirection Of(JudgedPair pair, JudgedValue before, JudgedValue after)
    {
        if (Size(before) is not { } small || Size(after) is not { } large || small == large)
        {
            return ChangeDirection.Different;
        }

        var (left, right) = (BoundFinder.Of(pair.Left, before).Bound, BoundFinder.Of(pair.Right, after).Bound);
        var isCost = Cost().IsMatch(pair.Left.Plain);
        var isBenefit = EvidenceDirections.IsBenefit(pair);
        var sign = SignIn(pair.Left, before, left) is var one && one == SignIn(pair.Right, after, right) ? one : 0;
        return ChangeDirections.Growing(sign * large.CompareTo(small));

        int SignIn(JudgedText text, JudgedValue value, ValueBound bound) =>
            value.Kind is ValueKind.Duration && bound is ValueBound.None && CueWords.Has("keep", text.Plain)
                ? 1
                : Sign(bound, value.Kind, isCost, isBenefit, IsCapped(text, value));
    }

    // 1 where more is heavier.
    private static int Sign(ValueBound bound, ValueKind kind, bool isCost, bool isBenefit, bool isCapped) => kind switch
    {
        ValueKind.Frequency => isCapped || isBenefit ? -1 : 1,
        ValueKind.Money => BoundFinder.IsLower(bound) || isCost ? 1 : -1,
        ValueKind.Percentage when bound is ValueBound.None => isCost || !isBenefit ? 1 : -1,
        ValueKind.Count when bound is ValueBound.None => isBenefit ? -1 : 1,
        ValueKind.Date or ValueKind.Duration when bound is ValueBound.None => -1,
        _ => BoundFinder.IsLower(bound) ? 1 : BoundFinder.IsUpper(bound) ? -1 : 0,
    };

    // "Maximaal drie behandelingen per week": the bound stands before the count.
    private static bool IsCapped(JudgedText text, JudgedValue value) => CueWords.Has("max", text.Plain[..value.Span.Start]);

    /// <summary>How large a value is: to compare values of one kind with each other; null where that cannot be told.</summary>
    internal static decimal? Size(JudgedValue value) =>
        value.Kind is ValueKind.Date ? (Date().IsMatch(value.Key) ? DateNumber(value.Key) : null)
        : Number().Match(value.Key) is { Success: true } match
            && decimal.TryParse(match.Groups["size"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture, out var size)
            ? size * UnitSize(match.Groups["unit"].Value)
        : null;

    // Working days, and months of 30 days: near enough to tell which is longer.
    private static decimal UnitSize(string unit) => unit switch
    {
        "minuut" => 1m / 1440,
        "maand" => 30,
        "werkdag" => 1.4m,
        _ => 1,
    };

    // "T-1-10-01": years from the policy year, then month and day.
    private static decimal? DateNumber(string key)
    {
        var match = Date().Match(key);
        return match.Success ? (400 * Part(match, "year")) + (31 * Part(match, "month")) + Part(match, "day") : null;
    }

    private static decimal Part(Match match, string group) =>
        decimal.TryParse(match.Groups[group].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    [GeneratedRegex(
        @"\b(?:korting\w*|afslag\w*|boete\w*|kosten|inhouding|eigen bijdrage|omzetgrens|drempel\w*|eigen vermogen|dekking|verzekerd bedrag|in mindering)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Cost();

    [GeneratedRegex(@"^(?<size>-?\d+(?:\.\d+)?)(?:$|\s?(?<unit>[\w%‰]+))", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^(?:T(?<year>[+-]\d)?|-|\d{4})-(?<month>\d\d)(?:-(?<day>\d\d))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
