using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Storage;
using PolicyDiff.Search.Indexing;
using PolicyDiff.Search.Lucene;
using PolicyDiff.Storage.Sqlite;

namespace PolicyDiff.Pipeline.Engines;

/// <summary>An index that was opened: its documents and what searches them.</summary>
internal sealed class OpenedCorpus : IAsyncDisposable
{
    private readonly LuceneCorpusStore _store;

    private OpenedCorpus(LuceneCorpusStore store) => _store = store;

    /// <summary>The documents.</summary>
    public ICorpusStore Store => _store;

    /// <summary>Searches them.</summary>
    public ISearchIndex Index => _store.SearchIndex;

    /// <summary>What to tell with every answer; null where there is nothing.</summary>
    public Diagnostic? Lag => _store.Lag;

    /// <summary>Opens documents with the search index beside them.</summary>
    /// <param name="indexFolder">The index folder.</param>
    /// <param name="access">Whether documents will be stored.</param>
    /// <param name="passages">Makes passages where the search index lacks those of a stored document.</param>
    /// <param name="notices">Hears of what takes time; null where nobody listens.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="PolicyDiffException">The index cannot be used.</exception>
    public static async Task<OpenedCorpus> OpenAsync(
        string indexFolder, StoreAccess access, PassageBuilder passages, IProgress<IndexNotice>? notices, CancellationToken cancellationToken)
    {
        var options = new LuceneStoreOptions
        {
            IndexFolder = indexFolder,
            AnalyzerId = passages.AnalyzerId,
            PassagesOf = passages.Build,
            ToWrite = access == StoreAccess.ReadWrite,
            Notices = notices,
        };
        return new OpenedCorpus(await LuceneCorpusStore.OpenAsync(SqliteCorpusStore.Open(indexFolder, access), options, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _store.DisposeAsync();
}
