using PolicyDiff.Core.Changes;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.History;

/// <summary>An edition with its requirements.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Requirements">Its requirements, in the order of its documents.</param>
public sealed record EditionSide(PolicyEdition Edition, IReadOnlyList<Requirement> Requirements)
{
    /// <summary>The edition as a side of a comparison.</summary>
    internal ComparisonSide Side => new(Edition.Label, Edition.Documents, Requirements);
}
