using PolicyDiff.Core.Storage;
using PolicyDiff.Search.Lucene;
using PolicyDiff.Storage.Sqlite;

namespace PolicyDiff.Benchmarks;

/// <summary>Makes the index that is measured.</summary>
internal static class MeasuredStore
{
    /// <summary>An empty store with its search index.</summary>
    /// <param name="folder">The index folder.</param>
    /// <param name="chain">Name and version of the chain that makes the terms.</param>
    public static Task<LuceneCorpusStore> OpenAsync(string folder, string chain)
    {
        var options = new LuceneStoreOptions
        {
            IndexFolder = folder,
            AnalyzerId = chain,
            PassagesOf = static (_, _) => throw new InvalidOperationException("a new index has nothing to mend"),
            ToWrite = true,
        };
        return LuceneCorpusStore.OpenAsync(SqliteCorpusStore.Open(folder, StoreAccess.ReadWrite), options, CancellationToken.None);
    }
}
