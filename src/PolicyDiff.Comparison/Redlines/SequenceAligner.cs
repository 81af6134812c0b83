using PolicyDiff.Comparison.Inline;

namespace PolicyDiff.Comparison.Redlines;

/// <summary>Pairs the pieces of two texts without changing the order of either, so that as many letters as possible meet.</summary>
/// <remarks>
/// Needleman and Wunsch (1970), where a pair scores its common letters and a gap costs nothing. Texts too long for a table of all pairs
/// are first tied together at the pieces that are the same.
/// </remarks>
internal sealed class SequenceAligner(ProfileReader profiles, double least)
{
    private const long MostCells = 4_000_000;

    private enum Step : byte
    {
        SkipLeft,
        SkipRight,
        Pair,
    }

    /// <summary>The pairs, rising on both sides; what is in none has no counterpart.</summary>
    public IReadOnlyList<(int Left, int Right)> Align(IReadOnlyList<UnitProfile> left, IReadOnlyList<UnitProfile> right)
    {
        if ((long)left.Count * right.Count <= MostCells)
        {
            return Best(left, 0..left.Count, right, 0..right.Count);
        }

        List<(int Left, int Right)> pairs = [];
        var (nextLeft, nextRight) = (0, 0);
        var tied = PieceDiff.EqualPlaces([.. left.Select(Name)], [.. right.Select(Name)]);
        foreach (var (atLeft, atRight) in tied.Append((left.Count, right.Count)))
        {
            if ((long)(atLeft - nextLeft) * (atRight - nextRight) <= MostCells)
            {
                pairs.AddRange(Best(left, nextLeft..atLeft, right, nextRight..atRight));
            }

            pairs.Add((atLeft, atRight));
            (nextLeft, nextRight) = (atLeft + 1, atRight + 1);
        }

        pairs.RemoveAt(pairs.Count - 1);
        return pairs;
    }

    private static string Name(UnitProfile profile) => $"{profile.Class}\n{profile.Key}";

    private List<(int Left, int Right)> Best(
        IReadOnlyList<UnitProfile> left, Range leftRange, IReadOnlyList<UnitProfile> right, Range rightRange)
    {
        var (leftStart, rows) = leftRange.GetOffsetAndLength(left.Count);
        var (rightStart, columns) = rightRange.GetOffsetAndLength(right.Count);
        var steps = new Step[rows, columns];
        var above = new double[columns + 1];
        for (var i = 0; i < rows; i++)
        {
            var here = new double[columns + 1];
            for (var j = 0; j < columns; j++)
            {
                var score = Score(left[leftStart + i], right[rightStart + j]);
                var pair = score > 0 ? above[j] + score : 0;
                (here[j + 1], steps[i, j]) = pair > above[j + 1] && pair > here[j] ? (pair, Step.Pair)
                    : above[j + 1] >= here[j] ? (above[j + 1], Step.SkipLeft)
                    : (here[j], Step.SkipRight);
            }

            above = here;
        }

        return Trace(steps, leftStart, rightStart);
    }

    private static List<(int Left, int Right)> Trace(Step[,] steps, int leftStart, int rightStart)
    {
        List<(int Left, int Right)> pairs = [];
        var (i, j) = (steps.GetLength(0) - 1, steps.GetLength(1) - 1);
        while (i >= 0 && j >= 0)
        {
            var step = steps[i, j];
            if (step == Step.Pair)
            {
                pairs.Add((leftStart + i, rightStart + j));
            }

            i -= step == Step.SkipRight ? 0 : 1;
            j -= step == Step.SkipLeft ? 0 : 1;
        }

        pairs.Reverse();
        return pairs;
    }

    /// <summary>Half the letters of both for a pair that is the same; one that is not alike enough scores nothing.</summary>
    private double Score(UnitProfile left, UnitProfile right)
    {
        var similarity = profiles.Similarity(left, right, least);
        return similarity < least ? 0 : (similarity * (left.Letters + right.Letters) / 2) + similarity;
    }
}
