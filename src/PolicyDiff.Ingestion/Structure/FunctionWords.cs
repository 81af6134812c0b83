namespace PolicyDiff.Ingestion.Structure;

/// <summary>Dutch words that a sentence or heading cannot end on: what follows belongs to it.</summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "het", "een", "en", "of", "van", "voor", "met", "door", "bij", "naar", "tot", "uit", "over", "per", "als", "dat", "die",
        "om", "te", "in", "op", "aan", "tussen", "onder", "tegen", "zonder", "binnen", "buiten", "onze", "uw", "hun", "zijn", "haar", "deze", "dit",
    };

    /// <summary>Whether the last word is one of them.</summary>
    public static bool EndsWithOne(string text) => Words.Contains(text[(text.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether the word is one of them.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
