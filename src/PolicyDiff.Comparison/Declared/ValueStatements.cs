using PolicyDiff.Comparison.Declared.Claims;
using PolicyDiff.Comparison.Judgement.Evidences;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Comparison.Judgement.Values;
using PolicyDiff.Core.Declared;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared;

/// <summary>Which values texts state, and in which direction they went.</summary>
internal static class ValueStatements
{
    private const int DayLength = 6;

    private static readonly HashSet<string> Slight = new(["1", "2", "1440 minuut", "365 per jaar"], StringComparer.Ordinal);

    /// <summary>The values of a claim that a text must state for the claim to be true.</summary>
    public static IReadOnlyList<ClaimedValue> Decisive(Claim claim) =>
        [.. claim.Values.Where(value => value.Use is ValueUse.Target || (value.Use is ValueUse.Named && !Slight.Contains(value.Key)))];

    /// <summary>Whether a text states a value, in whatever notation; a day without a year is that day of any year.</summary>
    public static bool States(Requirement unit, ClaimedValue value) => unit.Values.Any(stated => AreSame(stated, value));

    /// <summary>
    /// The values of a text that measure the same as one of the claimed ones, and are none of them: what it says instead.
    /// </summary>
    public static IReadOnlyList<PolicyValue> Instead(Requirement unit, IReadOnlyList<ClaimedValue> claimed) =>
        [.. unit.Values.Where(stated => claimed.Any(value => MeasureTheSame(value.Value, stated))
            && !claimed.Any(value => AreSame(stated, value)))];

    /// <summary>
    /// The value of a text that gives way to one that a claim sets; null where the
    /// claim sets none, or where it cannot be told which gives way.
    /// </summary>
    public static ReplacedValue? Correction(Requirement unit, Claim claim)
    {
        if (Set(claim) is not [var now])
        {
            return null;
        }

        var former = Former(claim, [now]);
        var before = former.Count > 0 ? unit.Values.Where(stated => former.Any(value => AreSame(stated, value))) : Instead(unit, [now]);
        return before.ToList() is [var only] ? new ReplacedValue(only, now.Value) : null;
    }

    /// <summary>The values that give way to ones of the same measure; the bare number in <i>van zes naar vier weken</i> is none.</summary>
    public static IReadOnlyList<ClaimedValue> Former(Claim claim, IReadOnlyList<ClaimedValue> set) =>
        [.. claim.Values.Where(value => value.Use is ValueUse.Former && set.Any(now => MeasureTheSame(value.Value, now.Value)))];

    /// <summary>The values that a claim sets: those that it says things go to, or all decisive ones where it does not say so.</summary>
    public static IReadOnlyList<ClaimedValue> Set(Claim claim) =>
        Decisive(claim) is var decisive && decisive.Any(value => value.Use is ValueUse.Target)
            ? [.. decisive.Where(value => value.Use is ValueUse.Target)]
            : decisive;

    /// <summary>In which directions values of one kind went, each as a sign: 1 for larger or later.</summary>
    public static IReadOnlyList<(ValueKind Kind, int Sign)> Went(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right) =>
        [.. Pairs(left, right).Select(pair => (pair.Before.Kind, Sign: Sign(pair.Before, pair.After))).Where(pair => pair.Sign != 0)];

    /// <summary>Which values gave way to which others of their kind: equal for changes that do the same to them.</summary>
    public static IReadOnlyList<(string Before, string After)> Replaced(
        IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right) =>
        [.. Pairs(left, right).Select(pair => (pair.Before.Key, pair.After.Key))];

    private static IEnumerable<(JudgedValue Before, JudgedValue After)> Pairs(
        IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right)
    {
        var (before, after) = (Judged(left), Judged(right));
        var (gone, come) = (Only(before, after), Only(after, before));
        return gone.GroupBy(value => value.Kind).SelectMany(group => group.Zip(come.Where(value => value.Kind == group.Key)));
    }

    // Hours of training are a count to one reader and a length of time to another.
    private static bool MeasureTheSame(PolicyValue one, PolicyValue other) =>
        one.Kind == other.Kind
            || (one.Canonical.Contains(' ', StringComparison.Ordinal)
                && string.Equals(one.Canonical.Split(' ')[^1], other.Canonical.Split(' ')[^1], StringComparison.Ordinal));

    private static bool AreSame(PolicyValue stated, ClaimedValue claimed) =>
        string.Equals(ValueKey.Of(stated), claimed.Key, StringComparison.Ordinal)
        || (stated.Kind is ValueKind.Date
            && claimed.Value.Kind is ValueKind.Date
            && (stated.Absolute is null || claimed.Value.Absolute is null)
            && stated.Canonical.Length >= DayLength && claimed.Value.Canonical.Length >= DayLength
            && string.Equals(stated.Canonical[^DayLength..], claimed.Value.Canonical[^DayLength..], StringComparison.Ordinal));

    private static List<JudgedValue> Judged(IReadOnlyList<Requirement> units) => [.. units.SelectMany(unit => unit.Values)
        .Where(value => value.Kind is not (ValueKind.Reference or ValueKind.Year or ValueKind.Contact or ValueKind.Certificate))
        .Select(value => new JudgedValue(value, ValueKey.Of(value), value.Span))];

    private static List<JudgedValue> Only(List<JudgedValue> here, List<JudgedValue> there) =>
        [.. here.Where(value => !there.Exists(other => string.Equals(other.Key, value.Key, StringComparison.Ordinal)))];

    private static int Sign(JudgedValue before, JudgedValue after) =>
        ValueDirection.Size(before) is { } small && ValueDirection.Size(after) is { } large ? large.CompareTo(small) : 0;
}
