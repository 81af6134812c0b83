using PolicyDiff.Comparison.Judgement.Scales;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>
/// A term that runs from something else: <i>na ontvangst</i>, <i>na dagtekening</i>; or from
/// the same thing otherwise: <i>voor</i>, <i>na de start</i>.
/// </summary>
internal sealed class AnchorRule : IEvidenceRule
{
    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var (left, right) = (pair.Left.Anchors, pair.Right.Anchors);
        var turned = left.SelectMany(
            one => right.Where(other => string.Equals(one.Event, other.Event, StringComparison.Ordinal))
                .Select(other => (One: one, Other: other)))
            .Where(both => !string.Equals(both.One.Relation, both.Other.Relation, StringComparison.Ordinal)
                && !left.Contains(both.Other)
                && !right.Contains(both.One))
            .ToList();
        if (turned.Count > 0)
        {
            yield return Of("anchor.relation", turned.Select(both => both.One), turned.Select(both => both.Other)) with
            {
                Direction = ChangeDirections.Growing(Order(turned[0].One).CompareTo(Order(turned[0].Other))),
            };
        }

        var (before, after) = (Other(left, pair.Right), Other(right, pair.Left));
        if (before.Count > 0 && after.Count > 0)
        {
            yield return Of("anchor.replaced", before, after) with
            {
                Direction = IsTerm(pair)
                    ? ChangeDirections.Growing(-TermEvents.Order(before[0].Event, after[0].Event))
                    : ChangeDirection.Different,
            };
        }
        else if (before.Count + after.Count > 0)
        {
            yield return Of("anchor.one-side", before, after);
        }
    }

    // Only where time is counted from it does an earlier event leave less of it.
    private static bool IsTerm(JudgedPair pair) => pair.Left.Values.Any(value => value.Kind is ValueKind.Duration or ValueKind.Date);

    private static int Order(TermAnchor anchor) => anchor.Relation switch
    {
        "before" => 0,
        "at" => 1,
        _ => 2,
    };

    /// <summary>The anchors of one text of which the other says nothing, in no word of their families.</summary>
    private static List<TermAnchor> Other(IReadOnlyList<TermAnchor> here, JudgedText there)
    {
        var events = there.Anchors.Select(anchor => anchor.Event).ToHashSet(StringComparer.Ordinal);
        return [.. here.Where(anchor => anchor.Relation is "after" && !events.Contains(anchor.Event) && !there.Says(anchor.Word))];
    }

    private static Evidence Of(string name, IEnumerable<TermAnchor> left, IEnumerable<TermAnchor> right) => new(name)
    {
        Aspect = ChangeAspect.Deadline,
        Left = string.Join(", ", left.Select(anchor => anchor.Word)),
        Right = string.Join(", ", right.Select(anchor => anchor.Word)),
    };
}
