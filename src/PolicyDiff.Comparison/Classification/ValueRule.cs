using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Values that changed, came or went; values that are the same in other notation or moved along with the year.</summary>
internal sealed class ValueRule : IAspectRule
{
    private const double Replaced = 0.95;
    private const double CameOrWent = 0.8;

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair) =>
        Changed(pair).Concat(pair.Values.Same.SelectMany(same => Routine(same.Left, same.Right)));

    private static IEnumerable<Finding> Changed(PairComparison pair)
    {
        var (left, right) = (pair.Values.OnlyLeft, pair.Values.OnlyRight);
        foreach (var kind in left.Concat(right).Select(value => value.Kind).Distinct().Order())
        {
            var (before, after) = (left.Where(value => value.Kind == kind).ToList(), right.Where(value => value.Kind == kind).ToList());
            if (before.Count > 0 && after.Count > 0)
            {
                yield return new Finding(ChangeAspects.Of(kind), Replaced, BoundDirection.Of(pair, before[0], after[0]));
            }
            else if (!before.Concat(after).All(IsSlight))
            {
                yield return new Finding(ChangeAspects.Of(kind), CameOrWent);
            }
        }
    }

    /// <summary>A lone <i>een</i> is mostly an article, and a year, reference or web address that came or went changes no norm by itself.</summary>
    private static bool IsSlight(PolicyValue value) => value.Kind switch
    {
        ValueKind.Year or ValueKind.Reference => true,
        ValueKind.Count => string.Equals(value.Canonical, "1", StringComparison.Ordinal),
        ValueKind.Contact => !value.Canonical.Contains('@', StringComparison.Ordinal) && value.Canonical.Any(char.IsLetter),
        _ => false,
    };

    private static IEnumerable<Finding> Routine(PolicyValue left, PolicyValue right)
    {
        if (string.Equals(left.Text, right.Text, StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        var rolled = left.Absolute is not null && right.Absolute is not null && !string.Equals(left.Absolute, right.Absolute, StringComparison.Ordinal);
        yield return new Finding(rolled ? ChangeAspect.YearRoll : ChangeAspect.Notation, 0.95);
    }
}
