using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Extraction.Roles.Evidences;

/// <summary>The words themselves, by their roots; how much they tell is learned, not written.</summary>
internal static class WordEvidence
{
    /// <summary>What a name of such evidence begins with.</summary>
    public const string Prefix = "word.";

    /// <summary>What the name of a word of the leading line begins with.</summary>
    public const string LeadPrefix = "word-lead.";

    /// <summary>Each root once.</summary>
    /// <param name="words">The words of the unit.</param>
    /// <param name="lead">The words of the leading line; empty where there is none.</param>
    public static IEnumerable<RoleEvidence> Of(IReadOnlyList<string> words, IReadOnlyList<string> lead) =>
        Roots(words)
            .Select(root => new RoleEvidence(Prefix + root))
            .Concat(Roots(lead).Select(root => new RoleEvidence(LeadPrefix + root)));

    private static IEnumerable<string> Roots(IReadOnlyList<string> words) =>
        words.Where(word => char.IsLetter(word[0])).Select(WordRoots.Of).Distinct(StringComparer.Ordinal);
}
