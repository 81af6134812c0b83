namespace PolicyDiff.Dutch.Analysis;

/// <summary>Words that carry too little meaning to be searched or weighed.</summary>
public sealed class StopWords
{
    private readonly HashSet<string> _words;

    private StopWords(IEnumerable<string> words) => _words = new HashSet<string>(words, StringComparer.Ordinal);

    /// <summary>Articles, pronouns, prepositions, conjunctions and auxiliaries; not those that bind or deny (<i>moet, mag, niet, geen</i>).</summary>
    public static StopWords Dutch { get; } = new(WordList.Lines(typeof(StopWords).Assembly, "stopwords.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Whether a lower-case word is on the list.</summary>
    public bool Contains(string word) => _words.Contains(word);
}
