using PolicyDiff.Core.Changes;

namespace PolicyDiff.Core.Reports;

/// <summary>The changes between two sides, sorted for reading.</summary>
/// <param name="Heading">What to call the part: the insurer, or both file names.</param>
/// <param name="Set">Both sides and every change that was selected.</param>
/// <param name="Statistics">Counts.</param>
/// <param name="Substantive">What matters, by subject, the heavy before the light.</param>
/// <param name="Routine">Moved, editorial, split and merged without substance; texts fold them.</param>
/// <param name="Uncovered">What cannot be compared since the other side lacks a document.</param>
public sealed record ChangeReportPart(
    string Heading,
    ChangeSet Set,
    ChangeStatistics Statistics,
    IReadOnlyList<SubjectGroup> Substantive,
    IReadOnlyList<Change> Routine,
    IReadOnlyList<Change> Uncovered)
{
    /// <summary>What only a reader can tell, the likeliest change of substance first.</summary>
    public IReadOnlyList<Change> Unsure { get; init; } = [];

    /// <summary>What to read first, the heaviest first; empty where there is little to choose from.</summary>
    public IReadOnlyList<Headline> Headlines { get; init; } = [];
}
