using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison;

/// <summary>Finds what changed between two sides.</summary>
public interface IComparer
{
    /// <summary>Aligns the requirements of both sides and judges every pair.</summary>
    /// <param name="left">The baseline.</param>
    /// <param name="right">The other side.</param>
    /// <param name="options">Language and thresholds.</param>
    /// <returns>Every requirement of both sides in exactly one change; the same whatever the order of the documents.</returns>
    /// <exception cref="ArgumentException">An id occurs twice on one side.</exception>
    ChangeSet Compare(ComparisonSide left, ComparisonSide right, ComparisonOptions options);
}
