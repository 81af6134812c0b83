using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>
/// One wording denies once more than the other. Restrictions and exceptions deny too
/// (<i>alleen als</i>, <i>niet tenzij</i>), so that with them it says less.
/// </summary>
internal sealed class NegationRule : IEvidenceRule
{
    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var (left, right) = (pair.Left.Denials, pair.Right.Denials);
        if ((left.Count + right.Count) % 2 == 0)
        {
            yield break;
        }

        var (only, exception) = (pair.Count("only"), pair.Count("exception"));
        var isPlain = only.Left == only.Right && exception.Left == exception.Right;
        yield return new Evidence(isPlain ? "negation.turned" : "negation.with-restriction")
        {
            Aspect = AspectOf(pair),
            Left = string.Join(", ", left),
            Right = string.Join(", ", right),
        };
    }

    /// <summary>Whether a step is needed is procedure, whether a price takes something in is amount.</summary>
    internal static ChangeAspect AspectOf(JudgedPair pair) =>
        Both(pair, "step") && pair.Count("need") is { Left: > 0 } or { Right: > 0 } ? ChangeAspect.Procedure
        : Both(pair, "vat") ? ChangeAspect.Amount
        : ChangeAspect.Modality;

    private static bool Both(JudgedPair pair, string group) => pair.Count(group) is { Left: > 0, Right: > 0 };
}
