using DiffPlex;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Inline;

/// <summary>Marks word by word what stands on both sides and what on one.</summary>
/// <remarks>E.W. Myers (1986), An O(ND) Difference Algorithm, as DiffPlex has it, over words and whole values.</remarks>
internal static class InlineMarker
{
    /// <summary>
    /// The segments in order, neighbours of one kind joined. Equal and delete together give the left texts exactly, equal and insert the
    /// right ones; several texts of one side stand apart by a line feed. Empty where one side is.
    /// </summary>
    public static IReadOnlyList<InlineSegment> Mark(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return [];
        }

        var (before, after) = (InlinePieces.Of(left), InlinePieces.Of(right));
        var diff = new Differ().CreateCustomDiffs("left", "right", false, text => text.Equals("left", StringComparison.Ordinal) ? [.. before] : [.. after]);
        var segments = new List<InlineSegment>();
        var position = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(segments, InlineOperation.Equal, before.Skip(position).Take(block.DeleteStartA - position));
            Add(segments, InlineOperation.Delete, before.Skip(block.DeleteStartA).Take(block.DeleteCountA));
            Add(segments, InlineOperation.Insert, after.Skip(block.InsertStartB).Take(block.InsertCountB));
            position = block.DeleteStartA + block.DeleteCountA;
        }

        Add(segments, InlineOperation.Equal, before.Skip(position));
        return segments;
    }

    private static void Add(List<InlineSegment> segments, InlineOperation operation, IEnumerable<string> pieces)
    {
        var text = string.Concat(pieces);
        if (text.Length > 0)
        {
            segments.Add(new InlineSegment(operation, text));
        }
    }
}
