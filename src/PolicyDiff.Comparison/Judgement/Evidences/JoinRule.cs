using PolicyDiff.Comparison.Judgement.Scales;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>Both, or one of them: <i>en</i> in the place of <i>of</i>.</summary>
internal sealed class JoinRule : IEvidenceRule
{
    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var (or, and) = (pair.Count("or"), pair.Count("and"));
        if (or.Left != or.Right)
        {
            yield return new Evidence("join.or") { Aspect = ChangeAspect.Scope };
        }

        if (and.Left != and.Right)
        {
            yield return new Evidence("join.and") { Aspect = ChangeAspect.Scope };
        }

        if ((or.Right - or.Left) * (and.Right - and.Left) < 0)
        {
            yield return new Evidence("join.swapped")
            {
                Aspect = ChangeAspect.Condition,
                Direction = ChangeDirections.Growing(and.Right - and.Left),
            };
        }
    }
}
