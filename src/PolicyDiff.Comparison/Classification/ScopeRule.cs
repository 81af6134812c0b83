using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Whether the rule holds for another column of a table, and so for another actor.</summary>
internal sealed class ScopeRule : IAspectRule
{
    private const double LeastLikeness = 0.3;

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair)
    {
        if (pair.IsOneToOne && pair.Left[0].Requirement.Column is not null && pair.Right[0].Requirement.Column is not null
            && pair.Left[0].Scope.Similarity(pair.Right[0].Scope) < LeastLikeness)
        {
            yield return new Finding(ChangeAspect.Actor, 0.6);
        }
    }
}
