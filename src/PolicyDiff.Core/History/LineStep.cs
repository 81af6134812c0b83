using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.History;

/// <summary>A line in one edition.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Kind">How the line stands there.</param>
public sealed record LineStep(PolicyEdition Edition, LineStepKind Kind)
{
    /// <summary>The texts of the line, in reading order: several where it was split, none where it is gone or nothing is known.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>
    /// What happened since it last stood somewhere, branch by branch; empty for the first step, and where it was gone already.
    /// </summary>
    public IReadOnlyList<LineChange> Changes { get; init; } = [];

    /// <summary>The texts that say it too; empty unless it is said elsewhere.</summary>
    public IReadOnlyList<Requirement> Elsewhere { get; init; } = [];
}
