using PolicyDiff.Comparison.Judgement.Scales;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>
/// Expressions of some kind that one wording has and the other has not: wishes, permissions, restrictions, exceptions, conditions.
/// </summary>
internal sealed class CueRule : IEvidenceRule
{
    // The direction is that of the expression coming in.
    private static readonly (string Group, ChangeAspect Aspect, ChangeDirection Coming)[] Groups =
    [
        ("soft", ChangeAspect.Modality, ChangeDirection.Lighter),
        ("permit", ChangeAspect.Modality, ChangeDirection.Lighter),
        ("exempt", ChangeAspect.Modality, ChangeDirection.Lighter),
        ("duty", ChangeAspect.Modality, ChangeDirection.Heavier),
        ("shall", ChangeAspect.Modality, ChangeDirection.Heavier),
        ("all", ChangeAspect.Scope, ChangeDirection.Heavier),
        ("most", ChangeAspect.Scope, ChangeDirection.Lighter),
        ("only", ChangeAspect.Condition, ChangeDirection.Heavier),
        ("first", ChangeAspect.Scope, ChangeDirection.Different),
        ("exception", ChangeAspect.Exception, ChangeDirection.Lighter),
        ("provided", ChangeAspect.Condition, ChangeDirection.Heavier),
        ("on-request", ChangeAspect.Condition, ChangeDirection.Lighter),
        ("regardless", ChangeAspect.Exception, ChangeDirection.Heavier),
        ("vague", ChangeAspect.Duration, ChangeDirection.Lighter),
        ("joint", ChangeAspect.Procedure, ChangeDirection.Different),
        ("workday", ChangeAspect.Duration, ChangeDirection.Different),
    ];

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair) =>
        Groups.Select(group => Coming(pair, group.Group, group.Aspect, group.Coming)).OfType<Evidence>().Concat(Together(pair));

    private static Evidence? Coming(JudgedPair pair, string group, ChangeAspect aspect, ChangeDirection coming)
    {
        var (left, right) = pair.Count(group);
        return (left > 0) == (right > 0) ? null : new Evidence($"cue.{group}")
        {
            Aspect = aspect,
            Direction = right > 0 ? coming : coming.Mirrored(),
            Left = Words(group, pair.Left),
            Right = Words(group, pair.Right),
        };
    }

    private static IEnumerable<Evidence> Together(JudgedPair pair)
    {
        var (soft, permit, duty, can, condition) =
            (pair.Count("soft"), pair.Count("permit"), pair.Count("duty"), pair.Count("can"), pair.Count("condition"));
        if ((can.Left > 0) != (can.Right > 0) && !(permit.Left > 0 && permit.Right > 0))
        {
            yield return Modality("modality.can", can.Left > 0);
        }

        if (duty.Left > 0 && permit.Left == 0 && permit.Right > 0 && duty.Right == 0)
        {
            yield return Modality("modality.duty-or-permission", isHeavier: false);
        }

        if (duty.Right > 0 && permit.Right == 0 && permit.Left > 0 && duty.Left == 0)
        {
            yield return Modality("modality.duty-or-permission", isHeavier: true);
        }

        if (soft.Left != soft.Right && (soft.Left > 0) == (soft.Right > 0))
        {
            yield return Modality("modality.softer", soft.Left > soft.Right);
        }

        if (Math.Abs(condition.Left - condition.Right) > 1)
        {
            yield return new Evidence("condition.more") { Aspect = ChangeAspect.Condition };
        }

        foreach (var evidence in Quantities(pair))
        {
            yield return evidence;
        }
    }

    private static IEnumerable<Evidence> Quantities(JudgedPair pair)
    {
        var (all, most, first, exception, only) =
            (pair.Count("all"), pair.Count("most"), pair.Count("first"), pair.Count("exception"), pair.Count("only"));
        if (all.Left != all.Right && most.Left != most.Right)
        {
            yield return new Evidence("scope.all-or-most")
            {
                Aspect = ChangeAspect.Scope,
                Direction = ChangeDirections.Growing(all.Right - all.Left),
            };
        }

        if (all.Left != all.Right && first.Left != first.Right)
        {
            yield return new Evidence("scope.all-or-first") { Aspect = ChangeAspect.Scope };
        }

        var (left, right) = pair.Count("negation");
        if ((exception.Left > 0) != (exception.Right > 0) && left == right && only.Left == only.Right)
        {
            yield return new Evidence("exception.alone")
            {
                Aspect = ChangeAspect.Exception,
                Direction = ChangeDirections.Growing(exception.Left - exception.Right),
                Left = Words("exception", pair.Left),
                Right = Words("exception", pair.Right),
            };
        }
    }

    private static Evidence Modality(string name, bool isHeavier) =>
        new(name) { Aspect = ChangeAspect.Modality, Direction = isHeavier ? ChangeDirection.Heavier : ChangeDirection.Lighter };

    private static string Words(string group, JudgedText text) =>
        string.Join(", ", CueWords.Find(group, text.Plain).Select(match => text.Raw.Substring(match.Index, match.Length)));
}
