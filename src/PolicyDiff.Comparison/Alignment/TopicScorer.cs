using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Scores a pair of requirements by what they are about: for those whose words alone found them no partner.</summary>
internal sealed class TopicScorer
{
    private const int FewestWords = 3;

    private readonly AlignmentDraft _draft;
    private readonly TopicVectors _topics;
    private readonly AlignmentOptions _options;

    /// <summary>Makes a scorer.</summary>
    public TopicScorer(AlignmentDraft draft) => (_draft, _topics, _options) = (draft, draft.Vocabulary.Topics, draft.Options);

    /// <summary>The score of a pair; 0 where it may not be.</summary>
    public double Score(int left, int right)
    {
        var (l, r) = (_draft.Vocabulary.Left[left], _draft.Vocabulary.Right[right]);
        var shared = _topics.Left[left].Shared(_topics.Right[right]);
        if (shared < _options.LeastSharedTopic || !AreComparable(l, r))
        {
            return 0;
        }

        var share = 1 - Math.Exp(-shared / _options.EnoughSharedTopic);
        var letters = _draft.Vocabulary.Letters;
        var alike = ((1 - _options.TopicLetterShare) * _topics.Left[left].Similarity(_topics.Right[right]))
            + (_options.TopicLetterShare * letters.Left[left].Similarity(letters.Right[right]));
        return (alike * share)
            + (_options.TopicSectionBonus * _draft.Sections.Affinity(l, r))
            + Party(l.Requirement, r.Requirement)
            - (IsRow(l) == IsRow(r) ? 0 : _options.RowPenalty);
    }

    private bool AreComparable(RequirementProfile left, RequirementProfile right) =>
        !left.IsDeclaration && !right.IsDeclaration
        && !NormConflict.Between(left.Requirement, right.Requirement)
        && (left.Requirement.Role == RequirementRole.Definition) == (right.Requirement.Role == RequirementRole.Definition)
        && IsStatement(left) && IsStatement(right)
        && !_draft.Vocabulary.Columns.Conflict(left, right);

    private static bool IsStatement(RequirementProfile profile) =>
        profile.Requirement.Role != RequirementRole.Guide && profile.Terms.Count(term => term.Kind == TermKind.Content) >= FewestWords;

    /// <summary>A row of data is a line of a list; a sentence that shares its words mostly speaks of it only.</summary>
    private static bool IsRow(RequirementProfile profile) => profile.Requirement.Form == RequirementForm.TableRow;

    private double Party(Requirement left, Requirement right) =>
        left.Actor is null || right.Actor is null
            ? 0
            : string.Equals(left.Actor, right.Actor, StringComparison.OrdinalIgnoreCase)
                ? _options.TopicPartyBonus
                : -_options.TopicPartyBonus;
}
