namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>How much a term tells: the rarer among the requirements of both sides, the more.</summary>
/// <remarks>Inverse document frequency, K. Spärck Jones (1972), with a requirement for a document.</remarks>
internal sealed class TermWeights
{
    private const double FunctionWeight = 0.15;

    private readonly Dictionary<string, int> _frequency = new(StringComparer.Ordinal);
    private readonly int _count;

    public TermWeights(IReadOnlyList<IReadOnlyList<Term>> requirements, Terminology terminology)
    {
        _count = requirements.Count;
        foreach (var terms in requirements)
        {
            foreach (var stem in terms.Where(term => term.Kind != TermKind.Value)
                .Select(term => terminology.Canonical(term.Stem))
                .Distinct(StringComparer.Ordinal))
            {
                _frequency[stem] = _frequency.GetValueOrDefault(stem) + 1;
            }
        }
    }

    /// <summary>The stems that occur.</summary>
    public IEnumerable<string> Stems => _frequency.Keys;

    /// <summary>In how many requirements a stem occurs, both sides together.</summary>
    public int Frequency(string stem) => _frequency.GetValueOrDefault(stem);

    /// <summary>The weight of a stem; above 0, about 1 for a word of average rarity.</summary>
    public double Of(string stem) => (0.3 + Math.Log((_count + 1.0) / (Frequency(stem) + 0.5))) / Math.Log(_count + 2.0) * 1.5;

    /// <summary>The weight of a function word: enough to decide between equals.</summary>
    public double OfFunctionWord(string stem) => FunctionWeight * Of(stem);
}
