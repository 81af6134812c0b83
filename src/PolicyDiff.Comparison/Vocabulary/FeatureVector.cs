namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>Weighted features of a text, for overlap measures.</summary>
/// <remarks>
/// Beside the names lie hashes of them in ascending order, so that two vectors are compared in one pass over numbers. The hash is the same
/// in every run, and so is the order in which weights are added up.
/// </remarks>
internal sealed class FeatureVector
{
    private readonly string[] _names;
    private readonly double[] _weights;
    private readonly ulong[] _keys;
    private readonly double[] _keyWeights;

    public FeatureVector(IEnumerable<KeyValuePair<string, double>> features)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (feature, weight) in features)
        {
            sums[feature] = sums.GetValueOrDefault(feature) + weight;
        }

        _names = [.. sums.Keys.Order(StringComparer.Ordinal)];
        _weights = [.. _names.Select(name => sums[name])];
        Total = _weights.Sum();
        _keys = [.. _names.Select(Hash)];
        _keyWeights = [.. _weights];
        Array.Sort(_keys, _keyWeights);
    }

    /// <summary>The features in ordinal order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The weights, in the order of the features.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>The sum of all weights.</summary>
    public double Total { get; }

    /// <summary>The weight of a feature; 0 where it is absent.</summary>
    public double this[string feature] =>
        Array.BinarySearch(_names, feature, StringComparer.Ordinal) is >= 0 and var index ? _weights[index] : 0;

    /// <summary>The weight that both have in common.</summary>
    public double Shared(FeatureVector other)
    {
        var (keys, otherKeys) = (_keys, other._keys);
        var (shared, here, there) = (0.0, 0, 0);
        while (here < keys.Length && there < otherKeys.Length)
        {
            var (left, right) = (keys[here], otherKeys[there]);
            if (left == right)
            {
                shared += Math.Min(_keyWeights[here], other._keyWeights[there]);
            }

            here += left <= right ? 1 : 0;
            there += left >= right ? 1 : 0;
        }

        return shared;
    }

    /// <summary>Dice's coefficient over weights, in [0, 1]; 0 where both are empty.</summary>
    public double Similarity(FeatureVector other) => Total + other.Total > 0 ? 2 * Shared(other) / (Total + other.Total) : 0;

    /// <summary>Which part of this one's weight the other holds, in [0, 1].</summary>
    public double CoveredBy(FeatureVector other) => Total > 0 ? Shared(other) / Total : 0;

    /// <summary>Both together; where both have a feature, the weights add up.</summary>
    public FeatureVector Join(FeatureVector other) => new(Pairs().Concat(other.Pairs()));

    /// <summary>What is left when the other's weights are taken away.</summary>
    public FeatureVector Without(FeatureVector other) =>
        new(Pairs().Select(pair => KeyValuePair.Create(pair.Key, pair.Value - other[pair.Key])).Where(pair => pair.Value > 1e-9));

    private IEnumerable<KeyValuePair<string, double>> Pairs() => _names.Zip(_weights, KeyValuePair.Create);

    // FNV-1a with 64 bits (Fowler, Noll and Vo, 1991): the chance that two of ten thousand features share a hash is 3 in 10¹².
    private static ulong Hash(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in name)
        {
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        }

        return hash;
    }
}
