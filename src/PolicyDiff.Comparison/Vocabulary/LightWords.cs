using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>Words that say little about what a rule is about; their coming or going changes none.</summary>
internal static class LightWords
{
    private static readonly IReadOnlySet<string> Words = WordList.Words(typeof(LightWords).Assembly, "light-words.txt");

    private static readonly IReadOnlySet<string> Passing = WordList.Words(typeof(LightWords).Assembly, "passing-words.txt");

    /// <summary>All words that tell nothing of the topic.</summary>
    public static IEnumerable<string> WithoutTopic => Words.Concat(Passing);

    /// <summary>Whether a word tells nothing of the topic: a light one, or one that passes in any text.</summary>
    public static bool TellNoTopic(string word, string stem) => Contains(word, stem) || Passing.Contains(word.ToLowerInvariant());

    /// <summary>Whether a word is light, as written or as its stem.</summary>
    public static bool Contains(string word, string stem) => Words.Contains(word.ToLowerInvariant()) || Words.Contains(stem);
}
