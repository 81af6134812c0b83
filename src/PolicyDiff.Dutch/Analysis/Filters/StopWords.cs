namespace PolicyDiff.Dutch.Analysis.Filters;

/// <summary>Words that carry too little meaning to be searched or weighed.</summary>
public sealed class StopWords
{
    private readonly HashSet<string> _words;

    private StopWords(string fileName) => _words = WordList.Lines(typeof(StopWords).Assembly, fileName)
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Articles, pronouns, prepositions, conjunctions and auxiliaries; not those that bind or deny (<i>moet, mag, niet, geen</i>).
    /// </summary>
    public static StopWords Dutch { get; } = new("stopwords.txt");

    /// <summary>The list of the Snowball project, which Lucene uses; it holds <i>moet, niet, geen, kan</i> too.</summary>
    public static StopWords Snowball { get; } = new("stopwords-snowball.txt");

    /// <summary>Whether a lower-case word is on the list.</summary>
    public bool Contains(string word) => _words.Contains(word);
}
