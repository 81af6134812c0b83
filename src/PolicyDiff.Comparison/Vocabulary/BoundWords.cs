using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>Words that make the value behind them the least or the most; they belong to the value and tell nothing of the topic.</summary>
internal static class BoundWords
{
    /// <summary>Phrases before what must be reached.</summary>
    public static IReadOnlySet<string> Minimum { get; } = WordList.Words(typeof(BoundWords).Assembly, "minimum-words.txt");

    /// <summary>Phrases before what must not be passed, or before a term.</summary>
    public static IReadOnlySet<string> Maximum { get; } = WordList.Words(typeof(BoundWords).Assembly, "maximum-words.txt");

    /// <summary>Whether a word in lower case is such a phrase by itself.</summary>
    public static bool Contains(string word) => Minimum.Contains(word) || Maximum.Contains(word);
}
