using PolicyDiff.Comparison.Judgement.Scales;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>
/// A rule that binds more or less, or the other way: <i>moet</i> became <i>wordt gevraagd</i>, <i>mag</i> became <i>mag geen</i>.
/// </summary>
internal sealed class ModalityRule : IEvidenceRule
{
    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var (left, right) = (pair.Left.Modality, pair.Right.Modality);
        if (IsConditional(pair.Left, left) && IsConditional(pair.Right, right))
        {
            yield break;
        }

        if (left.Forces.Contains(ModalForce.Forbidden) != right.Forces.Contains(ModalForce.Forbidden))
        {
            var isPlain = left.Only is not null && right.Only is not null;
            yield return Of(isPlain ? "modality.forbidden" : "modality.forbidden-among-others", left, right) with
            {
                Direction = left.Forces.Contains(ModalForce.Forbidden) ? ChangeDirection.Lighter : ChangeDirection.Heavier,
            };
        }

        if (left.Weakest != right.Weakest
            && !(IsFree(left.Weakest) && IsFree(right.Weakest))
            && left.Weakest is not ModalForce.Forbidden
            && right.Weakest is not ModalForce.Forbidden)
        {
            var name = Name(left.Weakest, right.Weakest);
            var isToldYou = name is "modality.permitted" && (IsToldYou(pair.Left) || IsToldYou(pair.Right));
            yield return Of(isToldYou ? "modality.you-can" : name, left, right) with
            {
                Direction = ChangeDirections.Growing(right.Weakest.CompareTo(left.Weakest)),
            };
        }
    }

    // "Mag pas wanneer" and "mag niet zolang" say the same: what is forbidden but for a condition is permitted on it.
    private static bool IsConditional(JudgedText text, ModalReading reading) => reading.Forces.Contains(ModalForce.Forbidden)
        ? text.Count("exception") + text.Count("unless") > 0
        : reading.Forces.Contains(ModalForce.Permitted) && text.Count("only") > 0;

    // Who may also need not.
    private static bool IsFree(ModalForce force) => force is ModalForce.Permitted or ModalForce.Waived;

    // "U kunt … indienen" tells where and when more often than it gives leave.
    private static bool IsToldYou(JudgedText text) => text.Words.Contains("kunt", StringComparer.Ordinal);

    private static string Name(ModalForce left, ModalForce right) => (left < right ? left : right) switch
    {
        ModalForce.Waived => "modality.waived",
        ModalForce.Permitted => "modality.permitted",
        ModalForce.Advised => "modality.advised",
        _ => "modality.expected",
    };

    private static Evidence Of(string name, ModalReading left, ModalReading right) => new(name)
    {
        Aspect = ChangeAspect.Modality,
        Left = string.Join(", ", left.Forces.Order()),
        Right = string.Join(", ", right.Forces.Order()),
    };
}
