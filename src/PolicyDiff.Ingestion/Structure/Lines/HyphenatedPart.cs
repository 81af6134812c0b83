using System.Collections.Frozen;

namespace PolicyDiff.Ingestion.Structure.Lines;

/// <summary>Knows the first parts of words that Dutch spelling joins to the rest with a hyphen and in no other way.</summary>
internal static class HyphenatedPart
{
    private const int LongestAbbreviation = 5;
    private const int ShortestRest = 3;
    private const string Vowels = "aeiouy";
    private static readonly char[] Marks = ['.', ',', ';', ':', '!', '?', '(', ')', '\'', '‘', '’', '"', '“', '”'];

    // Only parts that end no syllable of a longer word: ex-terne and oud-ste are broken words, ex-partner and oud-bestuurder are not.
    private static readonly FrozenSet<string> Prefixes =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "niet", "non", "bijna", "quasi", "adjunct", "aspirant");

    // Adjectives of this ending make no solid compound: medisch-specialistisch, juridisch-bestuurlijk.
    private const string Adjective = "isch";

    /// <summary>Whether a hyphen behind a part belongs to the word, whatever a document does elsewhere.</summary>
    /// <param name="left">The word up to the hyphen; not empty.</param>
    /// <param name="right">The word behind it; not empty.</param>
    /// <param name="names">Words that the document writes with a capital only.</param>
    public static bool IsCertain(string left, string right, IReadOnlySet<string> names)
    {
        var (l, r) = (left.Trim(Marks), right.Trim(Marks));
        return l.Length < 2
            || l.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c))
            || (char.IsUpper(l[0]) && l.Length <= LongestAbbreviation && (names.Contains(l) || !l.Any(IsVowel)))
            || (r.Length >= ShortestRest
                && (Prefixes.Contains(l) || (l.Length > Adjective.Length && l.EndsWith(Adjective, StringComparison.Ordinal))));
    }

    /// <summary>The short words that are written with a capital wherever they stand, such as the abbreviated names of laws.</summary>
    /// <param name="written">All words as they are written, without the marks around them.</param>
    public static HashSet<string> Names(IEnumerable<string> written)
    {
        HashSet<string> all = new(written, StringComparer.Ordinal);
        return all.Where(
            word => word.Length is > 1 and <= LongestAbbreviation && char.IsUpper(word[0]) && !all.Contains(word.ToLowerInvariant()))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsVowel(char c) => Vowels.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal);
}
