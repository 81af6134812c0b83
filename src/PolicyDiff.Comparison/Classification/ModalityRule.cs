using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Whether the rule binds more or less than it did.</summary>
internal sealed class ModalityRule : IAspectRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair)
    {
        if (!pair.IsOneToOne)
        {
            yield break;
        }

        var (left, right) = (Strength(pair.Left[0].Requirement), Strength(pair.Right[0].Requirement));
        if (left is { } before && right is { } after && before != after)
        {
            yield return new Finding(ChangeAspect.Modality, 0.85, after > before ? ChangeDirection.Heavier : ChangeDirection.Lighter);
        }
    }

    /// <summary>How binding, from 0; a plain statement of a norm binds like an obligation. Null where nothing can be said.</summary>
    private static int? Strength(Requirement requirement) => requirement.Modality switch
    {
        Modality.Forbidden => 6,
        Modality.Obliged or Modality.None => 5,
        Modality.Expected => 4,
        Modality.Aspired => 3,
        Modality.Preferred => 2,
        Modality.Allowed or Modality.Possible => 1,
        Modality.Waived => 0,
        _ => null,
    };
}
