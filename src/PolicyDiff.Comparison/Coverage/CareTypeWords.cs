using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Analysis.Chains;

namespace PolicyDiff.Comparison.Coverage;

/// <summary>Tells whether a text names a care type, by its name or by who gives it.</summary>
internal static class CareTypeWords
{
    private static readonly ILookup<(string Type, bool IsLabel), HashSet<string>> Words = WordList.Rows(
        typeof(CareTypeWords).Assembly, "care-type-words.txt")
        .SelectMany(row => row.Skip(2).Select(word => (Key: (row[0], row[1] is "label"), Stems: Stems(word))))
        .ToLookup(entry => entry.Key, entry => entry.Stems);

    /// <summary>Whether the text names the care type.</summary>
    /// <param name="careType">Its usual name.</param>
    /// <param name="text">A sentence, title or label.</param>
    /// <param name="isLabel">Whether it is a title or label, where who gives the care names it too.</param>
    public static bool IsNamedIn(string careType, string text, bool isLabel)
    {
        var stems = Stems(text);
        return (isLabel && Holds(stems, Stems(careType)))
            || Words[(careType, false)].Any(word => Holds(stems, word))
            || (isLabel && Words[(careType, true)].Any(word => Holds(stems, word)));
    }

    private static bool Holds(HashSet<string> stems, HashSet<string> word) => word.Count > 0 && word.IsSubsetOf(stems);

    private static HashSet<string> Stems(string text) =>
        DutchAnalyzers.Comparison.Analyze(text).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
}
