using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Scores a pair of requirements by what they are about: for those whose words alone found them no partner.</summary>
internal sealed class TopicScorer
{
    /// <summary>The least weight that a pair must share; about two rare words.</summary>
    private const double LeastShared = 1.6;

    private const double EnoughShared = 1.5;
    private const double SectionBonus = 0.06;
    private const double PartyBonus = 0.03;
    private const double RowPenalty = 0.1;
    private const int FewestWords = 3;

    private readonly AlignmentDraft _draft;
    private readonly TopicVectors _topics;

    /// <summary>Makes a scorer.</summary>
    public TopicScorer(AlignmentDraft draft) => (_draft, _topics) = (draft, draft.Vocabulary.Topics);

    /// <summary>What the left side is about, in order.</summary>
    public IReadOnlyList<FeatureVector> Left => _topics.Left;

    /// <summary>What the right side is about, in order.</summary>
    public IReadOnlyList<FeatureVector> Right => _topics.Right;

    /// <summary>The score of a pair; 0 where it may not be.</summary>
    public double Score(int left, int right)
    {
        var (l, r) = (_draft.Vocabulary.Left[left], _draft.Vocabulary.Right[right]);
        var shared = _topics.Left[left].Shared(_topics.Right[right]);
        if (shared < LeastShared || !AreComparable(l, r))
        {
            return 0;
        }

        var likeness = _topics.Left[left].Similarity(_topics.Right[right]) * (1 - Math.Exp(-shared / EnoughShared));
        return likeness + (SectionBonus * _draft.Sections.Affinity(l, r)) + Party(l.Requirement, r.Requirement) - (IsRow(l) == IsRow(r) ? 0 : RowPenalty);
    }

    private bool AreComparable(RequirementProfile left, RequirementProfile right) =>
        left.IsDeclaration == right.IsDeclaration
        && (left.Requirement.Role == RequirementRole.Definition) == (right.Requirement.Role == RequirementRole.Definition)
        && IsStatement(left) && IsStatement(right)
        && !_draft.Vocabulary.Columns.Conflict(left, right);

    private static bool IsStatement(RequirementProfile profile) =>
        profile.Requirement.Role != RequirementRole.Guide && profile.Terms.Count(term => term.Kind == TermKind.Content) >= FewestWords;

    /// <summary>A row of data is a line of a list; a sentence that shares its words mostly speaks of it only.</summary>
    private static bool IsRow(RequirementProfile profile) => profile.Requirement.Form == RequirementForm.TableRow;

    private static double Party(Requirement left, Requirement right) =>
        left.Actor is null || right.Actor is null ? 0 : string.Equals(left.Actor, right.Actor, StringComparison.OrdinalIgnoreCase) ? PartyBonus : -PartyBonus;
}
