using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Parts two words that recognition glued together (<c>Onzevisie</c>), where the same document shows them apart.</summary>
/// <remarks>
/// Dutch writes compounds in one word, so a word is split only where it occurs once and its halves stand side by side at least twice.
/// </remarks>
internal static partial class GluedWords
{
    private const int FewestPairs = 2;

    private const int ShortestHalf = 2;

    private const int LongestWord = 40;

    /// <summary>The text with such words apart.</summary>
    public static string Split(string text)
    {
        Dictionary<string, int> words = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, (int Count, int Cut)> pairs = new(StringComparer.OrdinalIgnoreCase);
        var (previous, end) = (string.Empty, -1);
        foreach (var match in Word().EnumerateMatches(text))
        {
            var word = text.Substring(match.Index, Math.Min(match.Length, LongestWord));
            words[word] = words.GetValueOrDefault(word) + 1;
            if (match.Index == end + 1 && previous.Length + word.Length < LongestWord)
            {
                var pair = previous + word;
                pairs[pair] = (pairs.GetValueOrDefault(pair).Count + 1, previous.Length);
            }

            (previous, end) = (word, match.Index + match.Length);
        }

        return Word().Replace(text, word => Halves(word.Value, words, pairs) ?? word.Value);
    }

    private static string? Halves(string word, Dictionary<string, int> words, Dictionary<string, (int Count, int Cut)> pairs)
    {
        var glued = word.Length is > 2 * ShortestHalf and < LongestWord
            && pairs.TryGetValue(word, out var pair)
            && pair.Count >= FewestPairs
            && words[word] == 1
            && pair.Cut >= ShortestHalf
            && word.Length - pair.Cut >= ShortestHalf;
        return glued ? $"{word[..pairs[word].Cut]} {word[pairs[word].Cut..]}" : null;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
