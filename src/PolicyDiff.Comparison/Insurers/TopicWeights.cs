namespace PolicyDiff.Comparison.Insurers;

/// <summary>How much a topic tells: the rarer among the requirements of both sides, the more.</summary>
/// <remarks>Inverse document frequency, K. Spärck Jones (1972), with a requirement for a document.</remarks>
internal sealed class TopicWeights
{
    private const double Floor = 0.3;
    private const double Scale = 1.5;

    // Above 1 what everybody speaks of falls behind what few do.
    private const double Sharpness = 1.5;

    private readonly Dictionary<string, int> _frequency;
    private readonly int _count;

    /// <summary>Counts.</summary>
    /// <param name="requirements">The names in each requirement.</param>
    public TopicWeights(IReadOnlyList<IReadOnlySet<string>> requirements)
    {
        _count = requirements.Count;
        _frequency = requirements.SelectMany(names => names)
            .CountBy(name => name, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The weight of a name; above 0, about 1 for one of average rarity.</summary>
    public double Of(string name) =>
        Scale * Math.Pow(
            (Floor + Math.Log((_count + 1.0) / (_frequency.GetValueOrDefault(name) + 0.5))) / Math.Log(_count + 2.0), Sharpness);
}
