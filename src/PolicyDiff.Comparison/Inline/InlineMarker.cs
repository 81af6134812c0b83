using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Inline;

/// <summary>Marks word by word, values whole, what stands on both sides and what on one.</summary>
internal static class InlineMarker
{
    /// <summary>
    /// The segments in order, neighbours of one kind joined. Equal and delete together give the left texts exactly, equal and insert the
    /// right ones; several texts of one side stand apart by a line feed. Empty where one side is.
    /// </summary>
    public static IReadOnlyList<InlineSegment> Mark(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right) =>
        left.Count == 0 || right.Count == 0 ? [] : PieceDiff.Of(InlinePieces.Of(left), InlinePieces.Of(right));
}
