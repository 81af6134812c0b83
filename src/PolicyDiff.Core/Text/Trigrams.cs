namespace PolicyDiff.Core.Text;

/// <summary>The runs of three letters of a word, by which a misspelled word is found among those of an index.</summary>
public static class Trigrams
{
    private const int ShortestWord = 4;
    private const int LongestWord = 40;

    /// <summary>The trigrams of a word with a mark at its beginning and end, without repetition; none for what is too short, too long, or no word.</summary>
    public static IReadOnlyList<string> Of(string word)
    {
        if (word.Length is < ShortestWord or > LongestWord || !char.IsLetter(word[0]))
        {
            return [];
        }

        var marked = $"^{word}$";
        return [.. Enumerable.Range(0, marked.Length - 2).Select(i => marked.Substring(i, 3)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>How many trigrams a word must share with one of that many to be like it.</summary>
    public static int LeastShared(int trigrams) => Math.Max(2, trigrams / 3);
}
