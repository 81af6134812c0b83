namespace PolicyDiff.Pipeline.Engines;

/// <summary>The engines that search, by the name that users give them.</summary>
public static class SearchEngines
{
    private const string Sqlite = "sqlite";
    private const string Lucene = "lucene";

    /// <summary>Every engine there is, built in or not; the first is used where nobody asks for another.</summary>
    public static IReadOnlyList<string> Names { get; } = [Sqlite, Lucene];
}
