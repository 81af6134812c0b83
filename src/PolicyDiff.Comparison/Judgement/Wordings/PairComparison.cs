using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Judgement.Values;
using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Judgement.Wordings;

/// <summary>Everything the rules look at of requirements that answer to each other.</summary>
internal sealed class PairComparison
{
    public PairComparison(AlignmentDraft draft, AlignmentGroup group)
    {
        Group = group;
        Left = [.. group.Left.Select(index => draft.Vocabulary.Left[index])];
        Right = [.. group.Right.Select(index => draft.Vocabulary.Right[index])];
        Words = new TermComparison(draft.Vocabulary, LeftTerms, RightTerms);
        Values = ValueComparison.Of(
            Left.SelectMany(profile => profile.Requirement.Values), Right.SelectMany(profile => profile.Requirement.Values));
        Vocabulary = draft.Vocabulary;
    }

    public AlignmentGroup Group { get; }

    public IReadOnlyList<RequirementProfile> Left { get; }

    public IReadOnlyList<RequirementProfile> Right { get; }

    public PairVocabulary Vocabulary { get; }

    /// <summary>The words that have no counterpart.</summary>
    public TermComparison Words { get; }

    /// <summary>The values that are the same and those that are not.</summary>
    public ValueComparison Values { get; }

    /// <summary>The terms of all of the left, in order.</summary>
    public IReadOnlyList<Term> LeftTerms => [.. Left.SelectMany(profile => profile.Terms)];

    /// <summary>The terms of all of the right, in order.</summary>
    public IReadOnlyList<Term> RightTerms => [.. Right.SelectMany(profile => profile.Terms)];

    /// <summary>Whether one stands against one.</summary>
    public bool IsOneToOne => Left.Count == 1 && Right.Count == 1;
}
