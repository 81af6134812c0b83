namespace PolicyDiff.Ingestion.Structure.Headings;

/// <summary>Finds which of many numbered lines together make up the numbering of the headings.</summary>
/// <remarks>
/// The heaviest chain in which every number can follow the one before it: dynamic programming as for the longest increasing
/// subsequence, O(n·w) with a window of w candidates. Footnotes, list items and years fall out, since they fit no long chain.
/// </remarks>
internal static class NumberingChain
{
    private const int Window = 300;

    /// <summary>What a number loses that skips others, or begins elsewhere than at 1.</summary>
    private const double Leap = 0.6;

    /// <summary>The indices of the candidates that make up the chain, ascending.</summary>
    /// <param name="candidates">Numbers in reading order, each with how much it looks like a heading, above 0.</param>
    public static IReadOnlyList<int> Find(IReadOnlyList<(SectionNumber Number, double Weight)> candidates)
    {
        var score = new double[candidates.Count];
        var before = new int[candidates.Count];
        for (var i = 0; i < candidates.Count; i++)
        {
            var (number, weight) = candidates[i];
            (score[i], before[i]) = (weight - (number.Parts[0] > 1 || number.Depth > 1 ? Leap : 0), -1);
            for (var j = Math.Max(0, i - Window); j < i; j++)
            {
                if (!number.Continues(candidates[j].Number))
                {
                    continue;
                }

                var reached = score[j] + weight - (number.IsNextOf(candidates[j].Number) ? 0 : Leap);
                if (reached > score[i])
                {
                    (score[i], before[i]) = (reached, j);
                }
            }
        }

        return Trace(score, before);
    }

    private static List<int> Trace(double[] score, int[] before)
    {
        List<int> chain = [];
        for (var i = score.Length == 0 ? -1 : Array.IndexOf(score, score.Max()); i >= 0; i = before[i])
        {
            chain.Add(i);
        }

        chain.Reverse();
        return chain;
    }
}
