using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Search.Indexing;
using PolicyDiff.Search.Lucene;
using PolicyDiff.Search.Lucene.Analysis;
using PolicyDiff.Storage.Sqlite;

namespace PolicyDiff.Pipeline.Engines;

/// <summary>The engines that search, by the name that users give them. The documents themselves are always kept by SQLite.</summary>
public static class SearchEngines
{
    private const string Sqlite = "sqlite";
    private const string Lucene = "lucene";

    /// <summary>Every engine there is, built in or not; the first is used where nobody asks for another.</summary>
    public static IReadOnlyList<string> Names { get; } = [Sqlite, Lucene];

    private static bool HasLucene => true;

    /// <summary>Refuses an engine that is not built in.</summary>
    /// <param name="name">One of <see cref="Names"/>; null for the first.</param>
    /// <exception cref="PolicyDiffException">The engine is not built in.</exception>
    public static void Check(string? name)
    {
        if (name is Lucene && !HasLucene)
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.EngineNotBuiltIn, null, name, Sqlite));
        }
    }

    /// <summary>Opens an index with an engine.</summary>
    /// <param name="name">One of <see cref="Names"/>; null for the first.</param>
    /// <param name="documents">The documents; disposed with what is given back.</param>
    /// <param name="indexFolder">The index folder.</param>
    /// <param name="passages">Makes passages where an engine lacks those of a stored document.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="PolicyDiffException">The engine is not built in, or its index cannot be used.</exception>
    internal static Task<OpenedCorpus> OpenAsync(
        string? name, SqliteCorpusStore documents, string indexFolder, PassageBuilder passages, CancellationToken cancellationToken)
    {
        Check(name);
        return name is Lucene
            ? OpenLuceneAsync(documents, indexFolder, passages, cancellationToken)
            : Task.FromResult(new OpenedCorpus(documents, documents.SearchIndex));
    }

    /// <summary>The terms of a text: where Lucene.Net is asked for, its chain is its own.</summary>
    internal static IReadOnlyList<Token> Analyze(string? name, Analyzer chain, string text)
    {
        Check(name);
        return name is Lucene && ReferenceEquals(chain, DutchAnalyzers.Lucene) ? AnalyzeWithLucene(text) : chain.Analyze(text);
    }

    private static async Task<OpenedCorpus> OpenLuceneAsync(
        SqliteCorpusStore documents, string indexFolder, PassageBuilder passages, CancellationToken cancellationToken)
    {
        var store = await LuceneCorpusStore.OpenAsync(documents, indexFolder, passages.Build, cancellationToken).ConfigureAwait(false);
        return new OpenedCorpus(store, store.SearchIndex);
    }

    private static IReadOnlyList<Token> AnalyzeWithLucene(string text) => LuceneDutchChain.Analyze(text);
}
