using PolicyDiff.Core.Changes;

namespace PolicyDiff.Core.Reports;

/// <summary>The changes between two sides, sorted for reading.</summary>
/// <param name="Heading">What to call the part: the insurer, or both file names.</param>
/// <param name="Set">Both sides and every change that was selected.</param>
/// <param name="Statistics">Counts.</param>
/// <param name="Substantive">What is sure and matters, by theme, the heavy before the light: the body of the report.</param>
/// <param name="Routine">Whatever is without consequence; for the annex.</param>
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

    /// <summary>What has consequence as well, but weighs too little for the body of the report; the heaviest first.</summary>
    public IReadOnlyList<Change> Further { get; init; } = [];

    /// <summary>Reservations that several changes share: said once, before the changes, and not at each of them.</summary>
    public IReadOnlyList<string> SharedCaveats { get; init; } = [];

    /// <summary>How many of <see cref="Unsure"/>, from the first, belong to the body of the report; the others to its annex.</summary>
    public int UnsureInBody { get; init; }

    /// <summary>What to read first, the heaviest first; empty where there is little to choose from.</summary>
    public IReadOnlyList<Headline> Headlines { get; init; } = [];
}
