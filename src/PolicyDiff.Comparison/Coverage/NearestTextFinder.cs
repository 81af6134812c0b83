using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Coverage;

/// <summary>Finds for a text that stands alone what is nearest to it on the whole other side, whether or not that has a partner.</summary>
/// <remarks>
/// The mean of two overlaps of letters: how much of its own the other says, and how much they share of both. Nearness is no proof that a
/// rule is said elsewhere; it only tells where a reader had better look before believing that it came or went.
/// </remarks>
/// <param name="draft">The alignment.</param>
internal sealed class NearestTextFinder(AlignmentDraft draft)
{
    private const int MostLookedAt = 20;

    private readonly LetterIndex _left = Index(draft.Vocabulary.Letters, draft.Vocabulary.Letters.Left);
    private readonly LetterIndex _right = Index(draft.Vocabulary.Letters, draft.Vocabulary.Letters.Right);

    /// <summary>The nearest text of the other side; null for a group of both sides, and where nothing is alike.</summary>
    public NearestText? Find(AlignmentGroup group)
    {
        var (vocabulary, letters) = (draft.Vocabulary, draft.Vocabulary.Letters);
        return (group.Left, group.Right) switch
        {
            ([var left, ..], []) => Nearest(letters.Left[left], left, _right, letters.Right, vocabulary.Right),
            ([], [var right, ..]) => Nearest(letters.Right[right], right, _left, letters.Left, vocabulary.Left),
            _ => null,
        };
    }

    private static NearestText? Nearest(
        LetterVector own,
        int place,
        LetterIndex index,
        IReadOnlyList<LetterVector> vectors,
        IReadOnlyList<RequirementProfile> others) => index
        .Nearest(own, place, MostLookedAt)
        .Where(other => !others[other].IsDeclaration)
        .Select(other => new NearestText(others[other].Requirement, Likeness(own, vectors[other])))
        .MaxBy(near => near.Likeness);

    private static double Likeness(LetterVector own, LetterVector other) =>
        own.Total > 0 ? ((own.Shared(other) / own.Total) + own.Similarity(other)) / 2 : 0;

    private static LetterIndex Index(LetterVectors letters, IReadOnlyList<LetterVector> side) =>
        new(side, Enumerable.Range(0, side.Count), letters.Count);
}
