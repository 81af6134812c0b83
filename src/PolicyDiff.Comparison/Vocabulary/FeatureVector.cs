namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>Weighted features of a text, for overlap measures.</summary>
internal sealed class FeatureVector
{
    private readonly Dictionary<string, double> _weights;

    public FeatureVector(IEnumerable<KeyValuePair<string, double>> features)
    {
        _weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (feature, weight) in features)
        {
            _weights[feature] = _weights.GetValueOrDefault(feature) + weight;
        }

        Names = [.. _weights.Keys.Order(StringComparer.Ordinal)];
        Total = Names.Sum(name => _weights[name]);
    }

    /// <summary>The features in ordinal order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The sum of all weights.</summary>
    public double Total { get; }

    /// <summary>The weight of a feature; 0 where it is absent.</summary>
    public double this[string feature] => _weights.GetValueOrDefault(feature);

    /// <summary>The weight that both have in common.</summary>
    public double Shared(FeatureVector other)
    {
        var (small, large) = Names.Count <= other.Names.Count ? (this, other) : (other, this);
        return small.Names.Sum(name => Math.Min(small[name], large[name]));
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

    private IEnumerable<KeyValuePair<string, double>> Pairs() => Names.Select(name => KeyValuePair.Create(name, _weights[name]));
}
