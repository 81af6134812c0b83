using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Aligns by words weighted by rarity, sections, columns, actors, values and order.</summary>
/// <remarks>
/// Works on the sides in an order that depends on their texts alone, so that swapped sides give mirrored pairs even where two pairings are
/// equally good. Near-linear in the number of requirements: candidates come from an inverted index.
/// </remarks>
public sealed class RequirementAligner : IRequirementAligner
{
    /// <inheritdoc/>
    public Core.Changes.Alignment Align(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right, AlignmentOptions options)
    {
        var draft = Draft(left, right, options, PairJudge.Default);
        return new Core.Changes.Alignment([.. AlignmentOrder.Of(draft.Groups).Select(group => new AlignedPair(
            [.. group.Left.Select(index => left[index])],
            [.. group.Right.Select(index => right[index])],
            Math.Round(group.Similarity, 4),
            Messages.Get(options.Culture, $"Alignment.{group.Rule}"))
        {
            Confidence = Math.Round(PairConfidence.Of(group), 2),
        })]);
    }

    /// <summary>The pairing with the knowledge it rests on, for those who judge it.</summary>
    internal static AlignmentDraft Draft(
        IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right, AlignmentOptions options, PairJudge judge)
    {
        EnsureUnique(left, nameof(left));
        EnsureUnique(right, nameof(right));
        if (IsBefore(left, right))
        {
            return Group(PairingRounds.Run(left, right, options), judge);
        }

        return Group(PairingRounds.Run(right, left, options), judge).Mirrored();
    }

    private static AlignmentDraft Group(AlignmentDraft draft, PairJudge judge)
    {
        var (left, right) = (draft.Vocabulary.Left, draft.Vocabulary.Right);
        var split = new CoverageGrouper(left, right, draft.Sections.HasOther, draft.Options).Group(draft.Groups);
        var merged = new CoverageGrouper(right, left, draft.Sections.Mirrored().HasOther, draft.Options)
            .Group([.. split.Select(group => group.Mirrored())]);
        var paired = NeighbourRound.Run(draft with { Groups = [.. merged.Select(group => group.Mirrored())] }, judge);
        return AnnouncedRound.Run(TopicRound.Run(paired));
    }

    private static bool IsBefore(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right)
    {
        var difference = left.Zip(right)
            .Select(pair => string.CompareOrdinal(pair.First.Text, pair.Second.Text))
            .FirstOrDefault(order => order != 0);
        return difference != 0 ? difference < 0 : left.Count <= right.Count;
    }

    private static void EnsureUnique(IReadOnlyList<Requirement> side, string name)
    {
        if (side.DistinctBy(requirement => requirement.Id).Count() != side.Count)
        {
            throw new ArgumentException("An id occurs twice.", name);
        }
    }
}
