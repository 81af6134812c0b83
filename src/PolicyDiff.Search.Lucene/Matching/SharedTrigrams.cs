namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>
/// Tells how many different runs of three letters terms share with a word, by which a misspelled word is found among those of an index.
/// </summary>
internal sealed class SharedTrigrams
{
    private const int ShortestWord = 4;
    private const int LongestWord = 40;

    private readonly string[] _inside;
    private readonly string _beginning;
    private readonly string _end;

    /// <summary>Takes a word apart. Its beginning and its end count as a run each.</summary>
    public SharedTrigrams(string word)
    {
        IsEmpty = !IsWord(word);
        _inside = IsEmpty
            ? []
            : [.. Enumerable.Range(0, word.Length - 2).Select(i => word.Substring(i, 3)).Distinct(StringComparer.Ordinal)];
        (_beginning, _end) = IsEmpty ? (string.Empty, string.Empty) : (word[..2], word[^2..]);
        Least = Math.Max(2, (_inside.Length + 2) / 3);
    }

    /// <summary>Whether the word is too short, too long, or no word, so that nothing is like it.</summary>
    public bool IsEmpty { get; }

    /// <summary>How many trigrams a term must share to be like the word.</summary>
    public int Least { get; }

    /// <summary>How many of them a term has.</summary>
    public int With(string term)
    {
        if (!IsWord(term))
        {
            return 0;
        }

        var shared = (term.StartsWith(_beginning, StringComparison.Ordinal) ? 1 : 0)
            + (term.EndsWith(_end, StringComparison.Ordinal) ? 1 : 0);
        foreach (var trigram in _inside)
        {
            shared += term.Contains(trigram, StringComparison.Ordinal) ? 1 : 0;
        }

        return shared;
    }

    private static bool IsWord(string word) => word.Length is >= ShortestWord and <= LongestWord && char.IsLetter(word[0]);
}
