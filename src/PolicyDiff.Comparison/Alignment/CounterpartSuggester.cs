using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Names for a requirement that stays alone the one of the other side that is likeliest about the same: for the reader, never for a pair.</summary>
internal sealed class CounterpartSuggester
{
    private readonly AlignmentDraft _draft;
    private readonly TopicScorer _scorer;
    private readonly LetterIndex _left;
    private readonly LetterIndex _right;

    /// <summary>Makes a suggester.</summary>
    public CounterpartSuggester(AlignmentDraft draft)
    {
        var letters = draft.Vocabulary.Letters;
        (_draft, _scorer) = (draft, new TopicScorer(draft));
        _left = new LetterIndex(letters.Left, Enumerable.Range(0, letters.Left.Count), letters.Count);
        _right = new LetterIndex(letters.Right, Enumerable.Range(0, letters.Right.Count), letters.Count);
    }

    /// <summary>The likeliest counterpart of what a group holds; null where nothing comes near, or where it has one.</summary>
    public Requirement? Of(AlignmentGroup group)
    {
        var letters = _draft.Vocabulary.Letters;
        return group switch
        {
            { Left: [var left], Right.Count: 0 } => Best(_right.Nearest(letters.Left[left], left, _draft.Options.CandidatesEach), right => _scorer.Score(left, right)) is { } right
                ? _draft.Vocabulary.Right[right].Requirement : null,
            { Left.Count: 0, Right: [var right] } => Best(_left.Nearest(letters.Right[right], right, _draft.Options.CandidatesEach), left => _scorer.Score(left, right)) is { } left
                ? _draft.Vocabulary.Left[left].Requirement : null,
            _ => null,
        };
    }

    private int? Best(IReadOnlyList<int> candidates, Func<int, double> score) =>
        candidates.Select(index => (Index: (int?)index, Score: score(index)))
            .Where(entry => entry.Score >= _draft.Options.SuggestionThreshold)
            .OrderByDescending(entry => entry.Score)
            .ThenBy(entry => entry.Index)
            .FirstOrDefault().Index;
}
