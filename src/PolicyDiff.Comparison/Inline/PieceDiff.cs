using DiffPlex;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Inline;

/// <summary>Interleaves two texts that are cut into pieces.</summary>
/// <remarks>E.W. Myers (1986), An O(ND) Difference Algorithm, as DiffPlex has it.</remarks>
internal static class PieceDiff
{
    /// <summary>
    /// The segments in order, neighbours of one kind joined. Equal and delete
    /// together give the left text exactly, equal and insert the right one.
    /// </summary>
    public static IReadOnlyList<InlineSegment> Of(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var segments = new List<InlineSegment>();
        var position = 0;
        foreach (var block in Blocks(left, right))
        {
            Add(segments, InlineOperation.Equal, left.Skip(position).Take(block.DeleteStartA - position));
            Add(segments, InlineOperation.Delete, left.Skip(block.DeleteStartA).Take(block.DeleteCountA));
            Add(segments, InlineOperation.Insert, right.Skip(block.InsertStartB).Take(block.InsertCountB));
            position = block.DeleteStartA + block.DeleteCountA;
        }

        Add(segments, InlineOperation.Equal, left.Skip(position));
        return segments;
    }

    /// <summary>The places at which both hold the same piece, in order.</summary>
    public static IEnumerable<(int Left, int Right)> EqualPlaces(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var (atLeft, atRight) = (0, 0);
        foreach (var block in Blocks(left, right))
        {
            for (; atLeft < block.DeleteStartA; atLeft++, atRight++)
            {
                yield return (atLeft, atRight);
            }

            (atLeft, atRight) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        for (; atLeft < left.Count; atLeft++, atRight++)
        {
            yield return (atLeft, atRight);
        }
    }

    private static IList<DiffPlex.Model.DiffBlock> Blocks(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        new Differ().CreateCustomDiffs(
            "left", "right", false, text => text.Equals("left", StringComparison.Ordinal) ? [.. left] : [.. right]).DiffBlocks;

    private static void Add(List<InlineSegment> segments, InlineOperation operation, IEnumerable<string> pieces)
    {
        var text = string.Concat(pieces);
        if (text.Length > 0)
        {
            segments.Add(new InlineSegment(operation, text));
        }
    }
}
