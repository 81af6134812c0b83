using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>Scores a pair of requirements: likeness of the words, with what column, actor, section and neighbours add or take.</summary>
internal sealed class PairScorer
{
    private readonly PairVocabulary _vocabulary;
    private readonly SectionMap _sections;
    private readonly IReadOnlyList<int> _rightOf;
    private readonly AlignmentOptions _options;

    /// <summary>Makes a scorer.</summary>
    /// <param name="vocabulary">Both sides.</param>
    /// <param name="sections">Which sections answer to each other.</param>
    /// <param name="rightOf">The partner of every left index so far, -1 for none; its neighbours are the neighbours of a pair.</param>
    /// <param name="options">The weights.</param>
    public PairScorer(PairVocabulary vocabulary, SectionMap sections, IReadOnlyList<int> rightOf, AlignmentOptions options) =>
        (_vocabulary, _sections, _rightOf, _options) = (vocabulary, sections, rightOf, options);

    /// <summary>
    /// Likeness of the words alone, in [0, 1]: of stems and of letters; of stems only for
    /// lists of changes, which share their subjects and not their changes.
    /// </summary>
    public double Likeness(int left, int right)
    {
        var (l, r) = (_vocabulary.Left[left], _vocabulary.Right[right]);
        if (string.Equals(l.Wording, r.Wording, StringComparison.Ordinal))
        {
            return 1;
        }

        var ofLetters = l.IsDeclaration ? 0 : _options.LetterShare;
        return ((1 - ofLetters) * l.Features.Similarity(r.Features))
            + (ofLetters * _vocabulary.Letters.Left[left].Similarity(_vocabulary.Letters.Right[right]));
    }

    /// <summary>The score of a pair; 0 where it may not be.</summary>
    public double Score(int left, int right)
    {
        var (l, r) = (_vocabulary.Left[left], _vocabulary.Right[right]);
        if (l.IsDeclaration != r.IsDeclaration)
        {
            return 0;
        }

        var likeness = Likeness(left, right);
        return likeness <= (l.IsDeclaration ? _options.LeastLikenessOfDeclarations : _options.LeastLikeness)
            ? 0
            : likeness
                + Place(left, right, l, r)
                + Scope(l, r)
                + Actor(l, r)
                - (NormConflict.Between(l.Requirement, r.Requirement) ? _options.OtherNormPenalty : 0);
    }

    /// <summary>Whether the units before and behind are a pair, each counted for one, in 0, 1 or 2.</summary>
    public int Neighbours(int left, int right) => (IsPair(left - 1, right - 1) ? 1 : 0) + (IsPair(left + 1, right + 1) ? 1 : 0);

    private double Place(int left, int right, RequirementProfile l, RequirementProfile r) =>
        (_options.SectionBonus * _sections.Affinity(l, r))
            + (_options.NeighbourBonus * Neighbours(left, right))
            + (LeadsTheSame(left, right, l, r) ? _options.LeadBonus : 0);

    /// <summary>Sentences that lead in lists whose first items are a pair.</summary>
    private bool LeadsTheSame(int left, int right, RequirementProfile l, RequirementProfile r) =>
        l.Requirement.Text.EndsWith(':') && r.Requirement.Text.EndsWith(':') && IsPair(left + 1, right + 1);

    private bool IsPair(int left, int right) => left >= 0 && left < _rightOf.Count && right >= 0 && _rightOf[left] == right;

    /// <summary>The same sentence in two columns, or under two leads, is two requirements.</summary>
    private double Scope(RequirementProfile l, RequirementProfile r)
    {
        if (l.Scope.Total <= 0 || r.Scope.Total <= 0)
        {
            return 0;
        }

        var likeness = l.Scope.Similarity(r.Scope);
        return _vocabulary.Columns.Conflict(l, r)
            ? -_options.ScopeConflict
            : likeness >= 0.3 ? _options.ScopeBonus * likeness : -_options.ScopeConflict * 0.2;
    }

    private double Actor(RequirementProfile l, RequirementProfile r) =>
        l.Requirement.Actor is { } left
            && r.Requirement.Actor is { } right
            && !string.Equals(left, right, StringComparison.OrdinalIgnoreCase) ? -_options.ActorConflict : 0;
}
