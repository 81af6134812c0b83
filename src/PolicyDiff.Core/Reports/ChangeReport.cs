using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Core.Reports;

/// <summary>What changed, per insurer or pair of documents.</summary>
/// <param name="Title">The title.</param>
/// <param name="Parts">One part per pair of sides, in the order of their labels.</param>
/// <param name="Statistics">The sums over all parts.</param>
/// <param name="Diagnostics">Warnings about the documents the report rests on.</param>
public sealed record ChangeReport(
    string Title,
    IReadOnlyList<ChangeReportPart> Parts,
    ChangeStatistics Statistics,
    IReadOnlyList<Diagnostic> Diagnostics) : Report(Title)
{
    /// <summary>
    /// The number of each change, from 1 in reading order, or in a part from the last of the
    /// parts before it; compared by reference. Every format shows the same one.
    /// </summary>
    public IReadOnlyDictionary<Change, int> Numbers { get; init; } = new Dictionary<Change, int>(ReferenceEqualityComparer.Instance);
}
