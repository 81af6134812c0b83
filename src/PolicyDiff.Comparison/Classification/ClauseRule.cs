using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Conditions, exceptions and restrictions of which the other wording holds nothing.</summary>
/// <remarks>A clause in other grammar (<i>bij een fusie</i> for <i>als praktijken fuseren</i>) keeps its words, so the words decide, not the signal word.</remarks>
internal sealed class ClauseRule : IAspectRule
{
    private const double LeastMissing = 0.5;

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair) =>
    [
        .. Missing(pair, ClauseKind.Exception, ChangeAspect.Exception, ChangeDirection.Lighter),
        .. Missing(pair, ClauseKind.Condition, ChangeAspect.Condition, ChangeDirection.Heavier),
        .. Missing(pair, ClauseKind.Restriction, ChangeAspect.Condition, ChangeDirection.Heavier),
    ];

    private static IEnumerable<Finding> Missing(PairComparison pair, ClauseKind kind, ChangeAspect aspect, ChangeDirection whenAdded)
    {
        var (left, right) = (pair.LeftClauses(kind), pair.RightClauses(kind));
        if (right.Any(clause => IsMissing(clause, pair.Words.OnlyRight)))
        {
            yield return new Finding(aspect, 0.85, left.Count > 0 ? ChangeDirection.Different : whenAdded);
        }

        if (left.Any(clause => IsMissing(clause, pair.Words.OnlyLeft)))
        {
            yield return new Finding(aspect, 0.85, right.Count > 0 ? ChangeDirection.Different : Opposite(whenAdded));
        }
    }

    /// <summary>Whether most content words of a clause stand on its own side only.</summary>
    private static bool IsMissing(Clause clause, IReadOnlyList<Term> alone)
    {
        var words = DutchAnalyzers.Comparison.Analyze(clause.Text).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
        var content = words.Count(word => word.Length > 2 && !StopWords.Dutch.Contains(word));
        var missing = alone.Count(term => clause.Span.Length > 0 && words.Contains(term.Stem));
        return missing > 0 && missing >= LeastMissing * Math.Max(1, content - 1);
    }

    private static ChangeDirection Opposite(ChangeDirection direction) => direction == ChangeDirection.Heavier ? ChangeDirection.Lighter : ChangeDirection.Heavier;
}
