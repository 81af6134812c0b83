using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Whether the rule holds for another column of a table, and so for another actor.</summary>
internal sealed class ScopeRule : IAspectRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair)
    {
        if (pair.IsOneToOne && pair.Vocabulary.Columns.Conflict(pair.Left[0], pair.Right[0]))
        {
            yield return new Finding(ChangeAspect.Actor, 0.6);
        }
    }
}
