using PolicyDiff.Core.Changes;

namespace PolicyDiff.Core.Reports;

/// <summary>Counts of changes.</summary>
/// <param name="Total">Every change, the unchanged too.</param>
/// <param name="Substantive">Those an advisor must act on.</param>
/// <param name="ByKind">Per kind; a kind that does not occur counts 0.</param>
/// <param name="BySubject">Substantive ones per subject; the largest first.</param>
public sealed record ChangeStatistics(
    int Total,
    int Substantive,
    IReadOnlyDictionary<ChangeKind, int> ByKind,
    IReadOnlyList<KeyValuePair<string, int>> BySubject)
{
    /// <summary>How many are left to the reader; their best guess counts among the substantive.</summary>
    public int Unsure { get; init; }

    /// <summary>Substantive ones per direction; a direction that does not occur counts 0.</summary>
    public IReadOnlyDictionary<ChangeDirection, int> ByDirection { get; init; } = new SortedDictionary<ChangeDirection, int>();
}
