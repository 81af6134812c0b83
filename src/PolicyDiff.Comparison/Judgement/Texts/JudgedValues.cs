using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>Which values of two wordings answer to each other, and which stand on one side only.</summary>
internal sealed partial class JudgedValues
{
    private JudgedValues(List<(JudgedValue Left, JudgedValue Right)> same, List<JudgedValue> onlyLeft, List<JudgedValue> onlyRight)
    {
        (Same, OnlyLeft, OnlyRight) = (same, onlyLeft, onlyRight);
        MovesUnevenly = same.Any(pair => Moved(pair)) && same.Any(Stayed);
    }

    /// <summary>Values that mean the same; dates and years count from the policy year.</summary>
    public IReadOnlyList<(JudgedValue Left, JudgedValue Right)> Same { get; }

    /// <summary>Values of the left that the right says nowhere.</summary>
    public IReadOnlyList<JudgedValue> OnlyLeft { get; }

    /// <summary>Values of the right that the left says nowhere.</summary>
    public IReadOnlyList<JudgedValue> OnlyRight { get; }

    /// <summary>Whether one date moved along with the policy year and another stayed where it was.</summary>
    public bool MovesUnevenly { get; }

    /// <summary>Pairs the values of both wordings; a value that is only said once more is no value of one side.</summary>
    public static JudgedValues Of(JudgedText here, JudgedText there)
    {
        var (left, right) = (here.Values.ToList(), there.Values.ToList());
        var same = new List<(JudgedValue Left, JudgedValue Right)>();
        Pair(left, right, same, (l, r) => l.Kind == r.Kind && string.Equals(l.Key, r.Key, StringComparison.Ordinal));
        Pair(left, right, same, (l, r) => l.Kind == r.Kind
            && l.Value.Absolute is { } day
            && string.Equals(day, r.Value.Absolute, StringComparison.Ordinal));
        Pair(left, right, same, (l, r) => l.Kind is ValueKind.Date && r.Kind is ValueKind.Date && IsSameDay(l.Value, r.Value));
        Pair(left, right, same, (l, r) => string.Equals(l.Key, r.Key, StringComparison.Ordinal)
            || (l.Kind != r.Kind && string.Equals(l.Value.Text, r.Value.Text, StringComparison.OrdinalIgnoreCase)));
        Pair(left, right, same, (l, r) => IsElided(l, here, r, there));
        var (allLeft, allRight) = (Keys(here), Keys(there));
        return new JudgedValues(
            same, [.. left.Where(value => !allRight.Contains(value.Key))], [.. right.Where(value => !allLeft.Contains(value.Key))]);
    }

    private static HashSet<string> Keys(JudgedText text) => [.. text.Values.Select(value => value.Key)];

    /// <summary>A day without a year is that day of any year.</summary>
    private static bool IsSameDay(PolicyValue one, PolicyValue other) =>
        (one.Absolute is null || other.Absolute is null) && one.Canonical.Length > 5 && other.Canonical.Length > 5
        && one.Canonical[^1] is not 'T' && string.Equals(Day(one.Canonical), Day(other.Canonical), StringComparison.Ordinal);

    /// <summary>A number whose unit stands before: <i>16 uur, waarvan 8 uur</i> and <i>zestien uren, acht daarvan</i>.</summary>
    private static bool IsElided(JudgedValue one, JudgedText here, JudgedValue other, JudgedText there) =>
        (IsBare(one, here) || IsBare(other, there)) && !string.Equals(one.Value.Canonical, other.Value.Canonical, StringComparison.Ordinal)
        && string.Equals(one.Value.Canonical.Split(' ')[0], other.Value.Canonical.Split(' ')[0], StringComparison.Ordinal)
        && (!one.Value.Canonical.Contains(' ', StringComparison.Ordinal) || !other.Value.Canonical.Contains(' ', StringComparison.Ordinal));

    private static bool IsBare(JudgedValue value, JudgedText text) =>
        value.Kind is ValueKind.Count && !BehindNumber().IsMatch(text.Plain[value.Span.End..]);

    [GeneratedRegex(@"^\s(?!daarvan|hiervan|van|per|en|of|is|zijn|tot|geaccrediteerd)\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex BehindNumber();

    private static string Day(string canonical) => canonical.Length >= 6 ? canonical[^6..] : canonical;

    private static bool Moved((JudgedValue Left, JudgedValue Right) pair) =>
        pair.Left.Value.Absolute is { } left
            && pair.Right.Value.Absolute is { } right
            && !string.Equals(left, right, StringComparison.Ordinal);

    private static bool Stayed((JudgedValue Left, JudgedValue Right) pair) =>
        pair.Left.Value.Absolute is { } left && string.Equals(left, pair.Right.Value.Absolute, StringComparison.Ordinal)
        && !string.Equals(pair.Left.Value.Canonical, pair.Right.Value.Canonical, StringComparison.Ordinal);

    private static void Pair(
        List<JudgedValue> left,
        List<JudgedValue> right,
        List<(JudgedValue Left, JudgedValue Right)> same,
        Func<JudgedValue, JudgedValue, bool> matches)
    {
        foreach (var value in left.ToList())
        {
            if (right.FindIndex(candidate => matches(value, candidate)) is >= 0 and var index)
            {
                same.Add((value, right[index]));
                left.Remove(value);
                right.RemoveAt(index);
            }
        }
    }
}
