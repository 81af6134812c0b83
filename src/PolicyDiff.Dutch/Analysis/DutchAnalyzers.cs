namespace PolicyDiff.Dutch.Analysis;

/// <summary>The chains that are used.</summary>
public static class DutchAnalyzers
{
    /// <summary>What texts are compared on: words, lower case, no apostrophe endings, stems; no word is dropped, since every one may make a difference.</summary>
    public static Analyzer Comparison { get; } =
        new("comparison", new WordTokenizer(), new LowerCaseFilter(), new ApostropheFilter(), new StemFilter());
}
