using PolicyDiff.Core.Changes;
using PolicyDiff.Core.History;

namespace PolicyDiff.Comparison.History;

/// <summary>Tells whether a change takes an earlier one back, by laying the new text beside those of earlier editions.</summary>
/// <param name="graph">What all pairs of editions say of each other.</param>
internal sealed class RevertFinder(LinkGraph graph)
{
    /// <summary>
    /// The latest edition whose rule surely holds again, and from which the edition before the change surely differed; null where
    /// there is none.
    /// </summary>
    /// <param name="link">The change.</param>
    /// <param name="before">The steps of the line before it.</param>
    public PolicyEdition? Find(HistoryLink link, IReadOnlyList<LineStep> before)
    {
        if (!Differs(link) || link is not { Left: [var left], Right: [var right] })
        {
            return null;
        }

        var (from, to) = (graph.PlaceOf(link.From), graph.PlaceOf(link.To));
        return before
            .Where(step => step.Requirements.Count == 1 && graph.PlaceOf(step.Edition.Label) < from)
            .LastOrDefault(step => graph.PlaceOf(step.Edition.Label) is var place && step.Requirements[0].Id is var earlier
                && graph.Seen(place, from, earlier) is { Right: [var middle] } away && middle == left && Differs(away)
                && graph.Seen(place, to, earlier) is { Right: [var again] } back && again == right && IsSame(back))?.Edition;
    }

    private static bool Differs(HistoryLink link) => link is { Substantive: true, Judgement: JudgementKind.Substantive };

    private static bool IsSame(HistoryLink link) => link is { Substantive: false, Judgement: JudgementKind.Editorial };
}
