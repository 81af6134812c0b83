using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>
/// Takes a sentence that stands alone into the pair beside it, where both together say what the other side says: one sentence became two.
/// </summary>
/// <remarks>
/// Only neighbours in one section; and only where the judge finds the wordings clearly nearer to each other with it than without.
/// </remarks>
internal sealed class NeighbourRound
{
    private readonly AlignmentDraft _draft;
    private readonly PairJudge _judge;
    private readonly AlignmentGroup[] _ofLeft;
    private readonly AlignmentGroup[] _ofRight;

    private NeighbourRound(AlignmentDraft draft, PairJudge judge)
    {
        (_draft, _judge) = (draft, judge);
        (_ofLeft, _ofRight) = (new AlignmentGroup[draft.Vocabulary.Left.Count], new AlignmentGroup[draft.Vocabulary.Right.Count]);
        foreach (var group in draft.Groups)
        {
            Keep(group);
        }
    }

    /// <summary>The draft with such groups.</summary>
    public static AlignmentDraft Run(AlignmentDraft draft, PairJudge judge)
    {
        var round = new NeighbourRound(draft, judge);
        foreach (var alone in draft.Groups.Where(group => group.Left.Count == 0 || group.Right.Count == 0))
        {
            round.Place(alone);
        }

        var groups = draft.Groups.Select(group => group.Left.Count > 0 ? round._ofLeft[group.Left[0]] : round._ofRight[group.Right[0]]);
        return draft with { Groups = [.. groups.Distinct(ReferenceEqualityComparer.Instance).Cast<AlignmentGroup>()] };
    }

    private void Place(AlignmentGroup alone)
    {
        var best = Beside(alone)
            .Where(group => IsCovered(group, alone))
            .Select(group => (Group: group, Joined: Joined(group, alone)))
            .Select(entry => (entry.Joined, Gain: Probability(entry.Group) - Probability(entry.Joined)))
            .Where(entry => entry.Gain >= _draft.Options.LeastNeighbourGain)
            .OrderByDescending(entry => entry.Gain)
            .FirstOrDefault();
        if (best.Joined is not null)
        {
            Keep(best.Joined);
        }
    }

    private void Keep(AlignmentGroup group)
    {
        foreach (var left in group.Left)
        {
            _ofLeft[left] = group;
        }

        foreach (var right in group.Right)
        {
            _ofRight[right] = group;
        }
    }

    /// <summary>The pairs whose units end just before the one that stands alone, or begin just behind it, in its section.</summary>
    private IEnumerable<AlignmentGroup> Beside(AlignmentGroup alone) => alone.Left.Count > 0
        ? Beside(alone.Left[0], _ofLeft, _draft.Vocabulary.Left).Where(group => group.Right.Count == 1)
        : Beside(alone.Right[0], _ofRight, _draft.Vocabulary.Right).Where(group => group.Left.Count == 1);

    private static IEnumerable<AlignmentGroup> Beside(int alone, AlignmentGroup[] groupOf, IReadOnlyList<RequirementProfile> side) =>
        new[] { alone - 1, alone + 1 }
            .Where(index => index >= 0
                && index < side.Count
                && string.Equals(side[index].SectionKey, side[alone].SectionKey, StringComparison.Ordinal))
            .Select(index => groupOf[index])
            .Where(group => group is { Left.Count: > 0, Right.Count: > 0, Similarity: < 1 })
            .Distinct();

    /// <summary>Whether the other side holds enough of the one that stands alone to ask the judge at all.</summary>
    private bool IsCovered(AlignmentGroup group, AlignmentGroup alone)
    {
        var letters = _draft.Vocabulary.Letters;
        var (part, whole) = alone.Left.Count > 0
            ? (letters.Left[alone.Left[0]], letters.Right[group.Right[0]])
            : (letters.Right[alone.Right[0]], letters.Left[group.Left[0]]);
        return part.Shared(whole) >= _draft.Options.LeastNeighbourCovered * part.Total;
    }

    private static AlignmentGroup Joined(AlignmentGroup group, AlignmentGroup alone) => group with
    {
        Left = [.. group.Left.Concat(alone.Left).Order()],
        Right = [.. group.Right.Concat(alone.Right).Order()],
    };

    private double Probability(AlignmentGroup group) =>
        _judge.Judge(Requirements(group.Left, _draft.Vocabulary.Left), Requirements(group.Right, _draft.Vocabulary.Right)).Probability;

    private static IReadOnlyList<Requirement> Requirements(IReadOnlyList<int> indices, IReadOnlyList<RequirementProfile> side) =>
        [.. indices.Select(index => side[index].Requirement)];
}
