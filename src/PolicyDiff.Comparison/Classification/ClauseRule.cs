using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Conditions, exceptions and restrictions of which the other wording holds nothing.</summary>
/// <remarks>
/// A clause in other grammar (<i>bij een fusie</i> for <i>als praktijken fuseren</i>) keeps its words or gets others for them, so the words that
/// have no counterpart decide, not the signal word.
/// </remarks>
internal sealed class ClauseRule : IAspectRule
{
    private const double LeastMissing = 0.5;
    private const double LargestRest = 0.5;
    private const int LeastWords = 2;

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair) =>
    [
        .. Exceptions(pair),
        .. Conditions(pair),
        .. Restrictions(pair),
    ];

    private static IEnumerable<Finding> Exceptions(PairComparison pair)
    {
        var (left, right) = (Count(pair.Left, ClauseKind.Exception), Count(pair.Right, ClauseKind.Exception));
        if (right > left && IsAdded(pair.Right, ClauseKind.Exception, pair.Words.OnlyRight))
        {
            yield return new Finding(ChangeAspect.Exception, 0.9, ChangeDirection.Lighter);
        }

        if (left > right && IsAdded(pair.Left, ClauseKind.Exception, pair.Words.OnlyLeft))
        {
            yield return new Finding(ChangeAspect.Exception, 0.9, ChangeDirection.Heavier);
        }
    }

    private static IEnumerable<Finding> Conditions(PairComparison pair)
    {
        var (left, right) = (Missing(pair.Left, ClauseKind.Condition, pair.Words.OnlyLeft), Missing(pair.Right, ClauseKind.Condition, pair.Words.OnlyRight));
        if (IsMore(pair, right, pair.Words.LeftWeight))
        {
            yield return new Finding(ChangeAspect.Condition, 0.85, ChangeDirection.Heavier);
        }

        if (IsMore(pair, left, pair.Words.RightWeight))
        {
            yield return new Finding(ChangeAspect.Condition, 0.85, ChangeDirection.Lighter);
        }
    }

    private static IEnumerable<Finding> Restrictions(PairComparison pair)
    {
        var (left, right) = (Count(pair.Left, ClauseKind.Restriction), Count(pair.Right, ClauseKind.Restriction));
        if (pair.IsOneToOne && (left == 0) != (right == 0))
        {
            yield return new Finding(ChangeAspect.Condition, 0.75, right > left ? ChangeDirection.Heavier : ChangeDirection.Lighter);
        }
    }

    private static int Count(IReadOnlyList<RequirementProfile> profiles, ClauseKind kind) =>
        profiles.Sum(profile => profile.Requirement.Clauses.Count(clause => clause.Kind == kind));

    /// <summary>Whether the words of a clause that have no counterpart outweigh what the other wording has for them.</summary>
    private static bool IsMore(PairComparison pair, List<Term> missing, double rest) =>
        missing.Count >= LeastWords && rest <= LargestRest * missing.Sum(term => pair.Vocabulary.Weights.Of(term.Stem));

    /// <summary>Whether most content words of some clause stand on its own side only.</summary>
    private static bool IsAdded(IReadOnlyList<RequirementProfile> profiles, ClauseKind kind, IReadOnlyList<Term> alone) =>
        profiles.Any(profile => profile.Requirement.Clauses.Any(clause => clause.Kind == kind && MostAreMissing(profile, clause, alone)));

    private static bool MostAreMissing(RequirementProfile profile, Clause clause, IReadOnlyList<Term> alone)
    {
        var words = profile.Terms.Where(term => term.Kind == TermKind.Content && clause.Span.Contains(term.Span)).ToList();
        return words.Count > 0 && words.Count(alone.Contains) >= LeastMissing * words.Count;
    }

    private static List<Term> Missing(IReadOnlyList<RequirementProfile> profiles, ClauseKind kind, IReadOnlyList<Term> alone) =>
        [.. profiles.SelectMany(profile => profile.Requirement.Clauses.Where(clause => clause.Kind == kind)
            .SelectMany(clause => profile.Terms.Where(term => clause.Span.Contains(term.Span) && alone.Contains(term))))];
}
