using System.Globalization;

namespace PolicyDiff.Dutch.Analysis.Compounds;

/// <summary>The words that Dutch compounds are made of, with the number of compounds that a large word list makes of each.</summary>
internal sealed class CompoundLexicon
{
    private readonly Dictionary<string, int> _counts;

    /// <summary>A lexicon of the given words.</summary>
    /// <param name="counts">Word in lower case to number of compounds, at least 1.</param>
    public CompoundLexicon(IReadOnlyDictionary<string, int> counts)
    {
        _counts = new Dictionary<string, int>(counts, StringComparer.Ordinal);
        LongestWord = _counts.Count == 0 ? 0 : _counts.Keys.Max(word => word.Length);
    }

    /// <summary>The lexicon of <c>compound-parts.txt</c>, which names its source and licence.</summary>
    public static CompoundLexicon Dutch { get; } = new(WordList.Lines(typeof(CompoundLexicon).Assembly, "compound-parts.txt")
        .Select(line => line.Split('\t'))
        .ToDictionary(fields => fields[0], fields => int.Parse(fields[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    /// <summary>The length of the longest word in UTF-16 units.</summary>
    public int LongestWord { get; }

    /// <summary>The number of compounds with this part; 0 for an unknown word.</summary>
    public int CountOf(string word) => _counts.GetValueOrDefault(word);
}
