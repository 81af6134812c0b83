namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>The letter sequences of a text with what they weigh, for overlap measures.</summary>
/// <remarks>
/// Sequences are numbers, ascending, with their weights beside them: a text has a
/// hundred of them, so laying two beside each other must be cheap.
/// </remarks>
internal sealed class LetterVector
{
    private readonly int[] _sequences;
    private readonly float[] _weights;

    /// <summary>Makes a vector.</summary>
    /// <param name="sequences">The numbers of the sequences, ascending, none twice.</param>
    /// <param name="weights">Their weights, in the same order; above 0.</param>
    public LetterVector(int[] sequences, float[] weights)
    {
        (_sequences, _weights) = (sequences, weights);
        foreach (var weight in weights)
        {
            Total += weight;
        }
    }

    /// <summary>The sequences, ascending.</summary>
    public ReadOnlySpan<int> Sequences => _sequences;

    /// <summary>The weights, in the order of the sequences.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>The sum of all weights.</summary>
    public double Total { get; }

    /// <summary>The weight that both have in common.</summary>
    public double Shared(LetterVector other)
    {
        var (shared, here, there) = (0.0, 0, 0);
        var (mine, theirs) = (_sequences, other._sequences);
        while (here < mine.Length && there < theirs.Length)
        {
            var order = mine[here] - theirs[there];
            if (order == 0)
            {
                shared += Math.Min(_weights[here], other._weights[there]);
            }

            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    /// <summary>Dice's coefficient over weights, in [0, 1]; 0 where both are empty.</summary>
    public double Similarity(LetterVector other) => Total + other.Total > 0 ? 2 * Shared(other) / (Total + other.Total) : 0;
}
