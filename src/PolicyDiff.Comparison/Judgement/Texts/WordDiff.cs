namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>Words of two texts laid beside each other by their longest common subsequence.</summary>
/// <param name="Hunks">Where they differ, in order.</param>
/// <param name="Ratio">Twice the common words over all words, in [0, 1].</param>
internal sealed record WordDiff(IReadOnlyList<Hunk> Hunks, double Ratio)
{
    /// <summary>Compares two lists of words.</summary>
    public static WordDiff Of(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var lengths = Lengths(left, right);
        var hunks = new List<Hunk>();
        var (l, r, common, startLeft, startRight) = (0, 0, 0, 0, 0);
        while (l < left.Count || r < right.Count)
        {
            if (l < left.Count && r < right.Count && string.Equals(left[l], right[r], StringComparison.Ordinal))
            {
                Close(l, r);
                (l, r, common) = (l + 1, r + 1, common + 1);
                (startLeft, startRight) = (l, r);
            }
            else if (r == right.Count || (l < left.Count && lengths[l + 1, r] >= lengths[l, r + 1]))
            {
                l++;
            }
            else
            {
                r++;
            }
        }

        Close(l, r);
        return new WordDiff(hunks, left.Count + right.Count == 0 ? 1 : 2.0 * common / (left.Count + right.Count));

        void Close(int endLeft, int endRight)
        {
            if (endLeft > startLeft || endRight > startRight)
            {
                hunks.Add(new Hunk(startLeft, endLeft, startRight, endRight));
            }
        }
    }

    /// <summary>The length of the longest common subsequence of what begins at each pair of words.</summary>
    private static int[,] Lengths(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var lengths = new int[left.Count + 1, right.Count + 1];
        for (var l = left.Count - 1; l >= 0; l--)
        {
            for (var r = right.Count - 1; r >= 0; r--)
            {
                lengths[l, r] = string.Equals(left[l], right[r], StringComparison.Ordinal)
                    ? lengths[l + 1, r + 1] + 1
                    : Math.Max(lengths[l + 1, r], lengths[l, r + 1]);
            }
        }

        return lengths;
    }
}
