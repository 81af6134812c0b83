using PolicyDiff.Comparison.Judgement.Scales;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>
/// The same value with another bound: <i>minimaal 20%</i> became <i>maximaal
/// 20%</i>, <i>ten hoogste</i> became <i>gemiddeld</i>, or the bound went.
/// </summary>
internal sealed class BoundRule : IEvidenceRule
{
    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        foreach (var (left, right) in pair.Values.Same)
        {
            var (before, after) = (BoundFinder.Of(pair.Left, left), BoundFinder.Of(pair.Right, right));
            if (before.Bound != after.Bound && Name(before.Bound, after.Bound) is { } name)
            {
                yield return new Evidence(name is "bound.one-side" && pair.IsNear ? "bound.one-side-near" : name)
                {
                    Aspect = ChangeAspects.Of(left.Kind),
                    IsHard = name is "bound.turned" or "bound.loosened",
                    Direction = Direction(before.Bound, after.Bound),
                    Left = before.Word,
                    Right = after.Word,
                };
            }
        }
    }

    // About as much asks less than at least or at most as much.
    private static ChangeDirection Direction(ValueBound before, ValueBound after) =>
        after is ValueBound.About
            ? ChangeDirection.Lighter
            : before is ValueBound.About ? ChangeDirection.Heavier : ChangeDirection.Different;

    private static string? Name(ValueBound before, ValueBound after) =>
        (BoundFinder.IsLower(before) && BoundFinder.IsUpper(after))
            || (BoundFinder.IsUpper(before) && BoundFinder.IsLower(after)) ? "bound.turned"
        : (before is ValueBound.About || after is ValueBound.About)
            && before is not ValueBound.None
            && after is not ValueBound.None ? "bound.loosened"
        : before is ValueBound.None || after is ValueBound.None ? "bound.one-side"
        : "bound.edge";
}
