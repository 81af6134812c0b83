using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Judgement.Values;

/// <summary>Which values of two wordings are the same and which stand on one side only.</summary>
internal sealed class ValueComparison
{
    private ValueComparison(
        IReadOnlyList<(PolicyValue Left, PolicyValue Right)> same,
        IReadOnlyList<PolicyValue> onlyLeft,
        IReadOnlyList<PolicyValue> onlyRight)
    {
        Same = same;
        OnlyLeft = onlyLeft;
        OnlyRight = onlyRight;
    }

    /// <summary>Values that are the same, however written; dates and years count from the policy year.</summary>
    public IReadOnlyList<(PolicyValue Left, PolicyValue Right)> Same { get; }

    /// <summary>Values of the left without counterpart.</summary>
    public IReadOnlyList<PolicyValue> OnlyLeft { get; }

    /// <summary>Values of the right without counterpart.</summary>
    public IReadOnlyList<PolicyValue> OnlyRight { get; }

    /// <summary>Compares the values of both sides, each value answering to at most one other.</summary>
    public static ValueComparison Of(IEnumerable<PolicyValue> left, IEnumerable<PolicyValue> right)
    {
        var (onlyLeft, onlyRight) = (left.ToList(), right.ToList());
        var same = new List<(PolicyValue Left, PolicyValue Right)>();
        Pair(onlyLeft, onlyRight, same, (l, r) => l.Kind == r.Kind
            && string.Equals(ValueKey.Of(l), ValueKey.Of(r), StringComparison.Ordinal));
        Pair(onlyLeft, onlyRight, same, (l, r) => l.Kind == r.Kind
            && l.Absolute is { } day
            && string.Equals(day, r.Absolute, StringComparison.Ordinal));
        Pair(onlyLeft, onlyRight, same, (l, r) => string.Equals(l.Text, r.Text, StringComparison.OrdinalIgnoreCase));
        return new ValueComparison(same, onlyLeft, onlyRight);
    }

    private static void Pair(
        List<PolicyValue> left,
        List<PolicyValue> right,
        List<(PolicyValue Left, PolicyValue Right)> same,
        Func<PolicyValue, PolicyValue, bool> matches)
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
