using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Pipeline.Stores;
using PolicyDiff.Search.Indexing;
using PolicyDiff.Search.Lucene;

namespace PolicyDiff.Pipeline;

/// <summary>
/// What a workspace keeps: its documents, the search index beside them, the files they were read from, and what readers settled.
/// </summary>
/// <param name="options">Where it is.</param>
/// <param name="passages">Makes what is searched; asked for only where the index is opened.</param>
internal sealed class WorkspaceStore(WorkspaceOptions options, Func<PassageBuilder> passages) : IDisposable
{
    /// <summary>Where the documents are.</summary>
    public StorePlace Place { get; } = StorePlace.Named(options.Store ?? options.IndexFolder, options.WorkingFolder);

    /// <summary>Absolute path of the folder with what this machine makes for itself.</summary>
    public string IndexFolder => Path.GetFullPath(options.IndexFolder, options.WorkingFolder);

    /// <inheritdoc/>
    public void Dispose() => Place.Dispose();

    /// <summary>Opens the documents alone.</summary>
    public Task<ICorpusDatabase> OpenToReadAsync(CancellationToken cancellationToken) =>
        Place.OpenAsync(StoreAccess.Read, cancellationToken);

    /// <summary>Opens the documents with the search index beside them.</summary>
    public async Task<LuceneCorpusStore> OpenAsync(StoreAccess access, CancellationToken cancellationToken)
    {
        var index = new LuceneStoreOptions
        {
            IndexFolder = IndexFolder,
            AnalyzerId = passages().AnalyzerId,
            PassagesOf = passages().Build,
            ToWrite = access == StoreAccess.ReadWrite,
            Notices = options.Notices,
        };
        var documents = await Place.OpenAsync(access, cancellationToken).ConfigureAwait(false);
        return await LuceneCorpusStore.OpenAsync(documents, index, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// The file that a document was read from: where it was, or as the store keeps it; null where the file is gone or is another one.
    /// </summary>
    public Task<Stream?> OpenSourceAsync(DocumentSummary document, CancellationToken cancellationToken) =>
        OpenSourceAsync(document, Place, cancellationToken);

    /// <summary>Copies everything of one store to another.</summary>
    /// <param name="from">An index folder, or the address of a database.</param>
    /// <param name="to">The same.</param>
    /// <param name="replaces">Whether another version of a document is replaced there.</param>
    /// <param name="cancellationToken">Ends the copying; whole documents stay.</param>
    public async Task<StoreCopyResult> CopyAsync(string from, string to, bool replaces, CancellationToken cancellationToken)
    {
        using var source = StorePlace.Named(from, options.WorkingFolder);
        using var target = StorePlace.Named(to, options.WorkingFolder);
        var copier = new StoreCopier(source, target, (document, ending) => OpenSourceAsync(document, source, ending));
        return await copier.CopyAsync(replaces, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Stream?> OpenSourceAsync(DocumentSummary document, StorePlace place, CancellationToken cancellationToken) =>
        StoredSource.Open(document.Source, new ShownPaths(options.WorkingFolder), options.HomeFolder)
        ?? await place.Sources.OpenSourceAsync(document, cancellationToken).ConfigureAwait(false);
}
