namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>Weighted features of a text, for overlap measures.</summary>
/// <remarks>Names in ordinal order with their weights beside them, so that two vectors are laid beside each other in one pass.</remarks>
internal sealed class FeatureVector
{
    private readonly string[] _names;
    private readonly double[] _weights;

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
    }

    /// <summary>The features in ordinal order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The weights, in the order of the features.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>The sum of all weights.</summary>
    public double Total { get; }

    /// <summary>The weight of a feature; 0 where it is absent.</summary>
    public double this[string feature] => Array.BinarySearch(_names, feature, StringComparer.Ordinal) is >= 0 and var index ? _weights[index] : 0;

    /// <summary>The weight that both have in common.</summary>
    public double Shared(FeatureVector other)
    {
        var (shared, here, there) = (0.0, 0, 0);
        while (here < _names.Length && there < other._names.Length)
        {
            var order = string.CompareOrdinal(_names[here], other._names[there]);
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
    public double Similarity(FeatureVector other) => Total + other.Total > 0 ? 2 * Shared(other) / (Total + other.Total) : 0;

    /// <summary>Which part of this one's weight the other holds, in [0, 1].</summary>
    public double CoveredBy(FeatureVector other) => Total > 0 ? Shared(other) / Total : 0;

    /// <summary>Both together; where both have a feature, the weights add up.</summary>
    public FeatureVector Join(FeatureVector other) => new(Pairs().Concat(other.Pairs()));

    /// <summary>What is left when the other's weights are taken away.</summary>
    public FeatureVector Without(FeatureVector other) =>
        new(Pairs().Select(pair => KeyValuePair.Create(pair.Key, pair.Value - other[pair.Key])).Where(pair => pair.Value > 1e-9));

    private IEnumerable<KeyValuePair<string, double>> Pairs() => _names.Zip(_weights, KeyValuePair.Create);
}
