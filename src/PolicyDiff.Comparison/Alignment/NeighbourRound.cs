using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Takes a sentence that stands alone into the pair beside it, where both together say what the other side says: one sentence became two.</summary>
/// <remarks>Only neighbours in one section; and only where the judge finds the wordings clearly nearer to each other with it than without.</remarks>
internal sealed class NeighbourRound
{
    private const double LeastGain = 0.12;

    private readonly AlignmentDraft _draft;
    private readonly PairJudge _judge;
    private readonly List<AlignmentGroup> _groups;

    private NeighbourRound(AlignmentDraft draft, PairJudge judge) => (_draft, _judge, _groups) = (draft, judge, [.. draft.Groups]);

    /// <summary>The draft with such groups.</summary>
    public static AlignmentDraft Run(AlignmentDraft draft, PairJudge judge)
    {
        var round = new NeighbourRound(draft, judge);
        foreach (var alone in draft.Groups.Where(group => group.Left.Count == 0 || group.Right.Count == 0))
        {
            round.Place(alone);
        }

        return draft with { Groups = round._groups };
    }

    private void Place(AlignmentGroup alone)
    {
        var best = _groups.Where(group => group.Left.Count > 0 && group.Right.Count > 0 && IsBeside(group, alone) && group.Similarity < 1)
            .Select(group => (Group: group, Joined: Joined(group, alone)))
            .Select(entry => (entry.Group, entry.Joined, Gain: Probability(entry.Group) - Probability(entry.Joined)))
            .Where(entry => entry.Gain >= LeastGain)
            .OrderByDescending(entry => entry.Gain)
            .FirstOrDefault();
        if (best.Joined is not null)
        {
            _groups[_groups.IndexOf(best.Group)] = best.Joined;
            _groups.Remove(alone);
        }
    }

    private bool IsBeside(AlignmentGroup group, AlignmentGroup alone) => alone.Left.Count > 0
        ? group.Right.Count == 1 && IsBeside(group.Left, alone.Left[0], index => _draft.Vocabulary.Left[index].SectionKey)
        : group.Left.Count == 1 && IsBeside(group.Right, alone.Right[0], index => _draft.Vocabulary.Right[index].SectionKey);

    private static bool IsBeside(IReadOnlyList<int> indices, int alone, Func<int, string> section) =>
        (indices[0] == alone + 1 || indices[^1] == alone - 1) && string.Equals(section(indices[0]), section(alone), StringComparison.Ordinal);

    private static AlignmentGroup Joined(AlignmentGroup group, AlignmentGroup alone) => group with
    {
        Left = [.. group.Left.Concat(alone.Left).Order()],
        Right = [.. group.Right.Concat(alone.Right).Order()],
    };

    private double Probability(AlignmentGroup group) => _judge.Judge(Requirements(group.Left, _draft.Vocabulary.Left), Requirements(group.Right, _draft.Vocabulary.Right)).Probability;

    private static IReadOnlyList<Requirement> Requirements(IReadOnlyList<int> indices, IReadOnlyList<Vocabulary.RequirementProfile> side) =>
        [.. indices.Select(index => side[index].Requirement)];
}
