namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>Words of both sides that name the same thing, as learned from the pair of documents itself.</summary>
internal sealed class Terminology
{
    private readonly SortedDictionary<string, string> _canonical;

    /// <summary>Makes a terminology.</summary>
    /// <param name="renamed">Stem of the left to stem of the right.</param>
    public Terminology(IEnumerable<KeyValuePair<string, string>> renamed) =>
        _canonical = new SortedDictionary<string, string>(
            new Dictionary<string, string>(renamed, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Nothing was renamed.</summary>
    public static Terminology None { get; } = new([]);

    /// <summary>Every renamed stem with what it is called on the right.</summary>
    public IEnumerable<KeyValuePair<string, string>> Renamed => _canonical;

    /// <summary>The one name for a stem of either side.</summary>
    public string Canonical(string stem) => _canonical.TryGetValue(stem, out var name) ? name : stem;

    /// <summary>Whether the other knows the same names.</summary>
    public bool IsSame(Terminology other) => _canonical.SequenceEqual(other._canonical);

    /// <summary>Whether a name stands for several stems.</summary>
    public bool IsName(string name) => _canonical.ContainsKey(name);
}
