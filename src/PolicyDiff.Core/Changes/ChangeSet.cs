namespace PolicyDiff.Core.Changes;

/// <summary>Everything that changed between two sides: each of their requirements stands in exactly one change.</summary>
/// <param name="Left">The baseline.</param>
/// <param name="Right">The other side.</param>
/// <param name="Changes">In the order of the right side.</param>
/// <param name="Notices">What the reader must know before the changes, such as care types that one side lacks.</param>
public sealed record ChangeSet(ComparisonSide Left, ComparisonSide Right, IReadOnlyList<Change> Changes, IReadOnlyList<Notice> Notices)
{
    /// <summary>
    /// What changes of one side alone have in common with changes of the other, by
    /// term; of the whole comparison, also where changes were selected.
    /// </summary>
    public IReadOnlyList<SharedTerm> SharedTerms { get; init; } = [];

    /// <summary>
    /// The changes that the right side announces itself, checked; of the whole
    /// comparison, also where changes were selected. Null where nobody checked.
    /// </summary>
    public DeclarationSet? Declared { get; init; }
}
