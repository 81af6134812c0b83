using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Declared.Claims;

/// <summary>Words of a list, among them such as begin or end in a certain way: <c>tarie*</c>, <c>*termijn</c>.</summary>
/// <param name="entries">The entries of the list.</param>
internal sealed class WordSets(IReadOnlyList<string> entries)
{
    private static readonly char[] Breaks = [' ', ',', '.', ';', ':', '(', ')', '|', '/', '\'', '"', '?', '!', '-'];

    /// <summary>Whether a text has one of the words.</summary>
    public bool AreIn(string text) => WordsOf(text).Any(word => entries.Any(entry => Fits(word, entry)));

    /// <summary>The words of a text in lower case without accents.</summary>
    public static IReadOnlyList<string> WordsOf(string text) => FoldedText.Of(text).Split(Breaks, StringSplitOptions.RemoveEmptyEntries);

    private static bool Fits(string word, string entry) => (entry[0], entry[^1]) switch
    {
        ('*', _) => word.EndsWith(entry[1..], StringComparison.Ordinal),
        (_, '*') => word.StartsWith(entry[..^1], StringComparison.Ordinal),
        _ => string.Equals(word, entry, StringComparison.Ordinal),
    };
}
