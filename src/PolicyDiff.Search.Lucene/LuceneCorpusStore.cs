using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Storage;
using PolicyDiff.Search.Lucene.Fields;
using PolicyDiff.Search.Lucene.Indexing;

namespace PolicyDiff.Search.Lucene;

/// <summary>
/// A corpus store with a Lucene index of its passages beside it, in <c>lucene</c> of the
/// index folder. Documents stay in the store that it wraps.
/// </summary>
/// <remarks>
/// The store is the truth, the index follows from it, and is committed once, when this is disposed. What a crash leaves out shows in their
/// generations, and is
/// made good when the store is opened: passages are made anew of the stored documents that differ.
/// </remarks>
public sealed class LuceneCorpusStore : ICorpusStore
{
    /// <summary>The folder of the index in the index folder.</summary>
    public const string FolderName = "lucene";

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);

    private readonly ICorpusStore _documents;
    private readonly LuceneStoreOptions _options;
    private readonly LuceneIndex _index;
    private readonly SemaphoreSlim _writing = new(1);
    private IReadOnlyList<DocumentSummary>? _asOpened;

    private LuceneCorpusStore(ICorpusStore documents, LuceneStoreOptions options)
    {
        (_documents, _options) = (documents, options);
        _index = new LuceneIndex(Path.Combine(options.IndexFolder, FolderName), options.AnalyzerId);
        SearchIndex = new LuceneSearchIndex(_index, ShownPath);
    }

    /// <summary>The index.</summary>
    public ISearchIndex SearchIndex { get; }

    /// <summary>
    /// What to tell with every answer: that the index lags behind the store, and could not be brought up to it; null where it does not.
    /// </summary>
    public Diagnostic? Lag { get; private set; }

    private string ShownPath => Path.Combine(_options.IndexFolder, FolderName).Replace('\\', '/');

    /// <summary>
    /// Opens the index beside a store and brings it up to the store. An index that is only read and may not be written now answers as it
    /// is, see <see cref="Lag"/>.
    /// </summary>
    /// <param name="documents">The store; disposed with this one.</param>
    /// <param name="options">Where, with what, and to do what.</param>
    /// <param name="cancellationToken">Ends the mending; the rest is made good next time.</param>
    /// <exception cref="PolicyDiffException">
    /// There is no index that can be used and none can be made, or another writer was busy for too long.
    /// </exception>
    public static async Task<LuceneCorpusStore> OpenAsync(
        ICorpusStore documents, LuceneStoreOptions options, CancellationToken cancellationToken)
    {
        var store = new LuceneCorpusStore(documents, options);
        try
        {
            await store.BringUpAsync(cancellationToken).ConfigureAwait(false);
            return store;
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<bool> ContainsAsync(string path, string sha256, string processingVersion, CancellationToken cancellationToken) =>
        _documents.ContainsAsync(path, sha256, processingVersion, cancellationToken);

    /// <summary>
    /// Stores a document and indexes its passages. The index comes first: passages that cannot be made leave the store as it was.
    /// </summary>
    /// <inheritdoc/>
    public Task SaveAsync(StoredDocument document, CancellationToken cancellationToken) => ChangeAsync(
        () => _index.Replace(
            DocumentStamp.Of(document.Document.Id, document.Document.Source, document.ProcessingVersion), document.Passages),
        () => _documents.SaveAsync(document, cancellationToken),
        cancellationToken);

    /// <inheritdoc/>
    public Task RemoveAsync(DocumentId id, CancellationToken cancellationToken) =>
        ChangeAsync(() => _index.Remove(id.Value), () => _documents.RemoveAsync(id, cancellationToken), cancellationToken);

    /// <summary>The documents; for one who only reads those that were there when the index was opened, as the index has them.</summary>
    /// <inheritdoc/>
    public Task<IReadOnlyList<DocumentSummary>> ListAsync(CancellationToken cancellationToken) =>
        _asOpened is null || _options.ToWrite ? _documents.ListAsync(cancellationToken) : Task.FromResult(_asOpened);

    /// <inheritdoc/>
    public Task<PolicyDocument?> FindAsync(DocumentId id, CancellationToken cancellationToken) =>
        _documents.FindAsync(id, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Requirement>> RequirementsAsync(DocumentId id, CancellationToken cancellationToken) =>
        _documents.RequirementsAsync(id, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(DocumentId id, CancellationToken cancellationToken) =>
        _documents.DiagnosticsAsync(id, cancellationToken);

    /// <inheritdoc/>
    public Task<StoreStatus> StatusAsync(CancellationToken cancellationToken) => _documents.StatusAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            Try(_index.Dispose);
        }
        finally
        {
            await _documents.DisposeAsync().ConfigureAwait(false);
            _writing.Dispose();
        }
    }

    private async Task ChangeAsync(Action changeIndex, Func<Task> changeStore, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_index.IsWriter)
            {
                await OpenToWriteAsync(cancellationToken).ConfigureAwait(false);
            }

            _asOpened = null;
            Try(changeIndex);
            await changeStore().ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Brings the index up to the store, unless it is already.</summary>
    private async Task BringUpAsync(CancellationToken cancellationToken)
    {
        var stored = await StampsAsync(cancellationToken).ConfigureAwait(false);
        if (_index.Generation == DocumentStamp.Generation(stored) && _index.CanBeRead())
        {
            return;
        }

        // A reader that may not write now answers from what is there, if anything is.
        var access = _index.OpenToWrite();
        if (access is not WriteAccess.Open && !_options.ToWrite && _index.Generation is not null && _index.CanBeRead())
        {
            AnswerFromWhatIsThere(stored);
            return;
        }

        if (access is not WriteAccess.Open)
        {
            await OpenToWriteAsync(cancellationToken).ConfigureAwait(false);
        }

        await MendAsync(cancellationToken).ConfigureAwait(false);
        Try(_options.ToWrite ? _index.Commit : _index.CloseWriter);
    }

    /// <summary>
    /// Indexes what the store holds in another edition, or the index not at all, and takes out what the store does not hold.
    /// </summary>
    private async Task MendAsync(CancellationToken cancellationToken)
    {
        // Looked up again: while this waited, another program may have stored documents or mended the index.
        var stored = await StampsAsync(cancellationToken).ConfigureAwait(false);
        var indexed = _index.Stamps().ToDictionary(stamp => stamp.Id, StringComparer.Ordinal);
        var lacking = stored.Where(stamp => !stamp.Equals(indexed.GetValueOrDefault(stamp.Id))).ToArray();
        if (lacking.Length > 0)
        {
            _options.Notices?.Report(IndexNotice.Mends);
        }

        foreach (var stamp in lacking)
        {
            var id = new DocumentId(stamp.Id);
            if (await _documents.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } document)
            {
                var requirements = await _documents.RequirementsAsync(id, cancellationToken).ConfigureAwait(false);
                Try(() => _index.Replace(stamp, _options.PassagesOf(document, requirements)));
            }
        }

        foreach (var gone in indexed.Keys.Except(stored.Select(stamp => stamp.Id), StringComparer.Ordinal))
        {
            Try(() => _index.Remove(gone));
        }
    }

    /// <summary>Tells how far the index lags behind, and answers from the documents that it holds as the store does.</summary>
    private void AnswerFromWhatIsThere(IReadOnlyList<DocumentStamp> stored)
    {
        var (inStore, inIndex) = (stored.ToHashSet(), _index.Stamps());
        var lacking = stored.Count - inIndex.Count(inStore.Contains);
        if (lacking > 0 || inIndex.Count > stored.Count)
        {
            _index.Restrict(inStore);
            Lag = Diagnostic.Warning(
                StorageDiagnostics.SearchIndexLags, new DiagnosticLocation(ShownPath), lacking.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Becomes the one that writes; waits for another one, with a word.</summary>
    private async Task OpenToWriteAsync(CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; _index.OpenToWrite() is var access and not WriteAccess.Open; waited += Poll)
        {
            if (access is WriteAccess.Denied)
            {
                throw IndexErrors.Refuse(
                    _options.ToWrite ? StorageDiagnostics.ReadOnly : StorageDiagnostics.NoSearchIndex, ShownPath, null);
            }

            if (waited == TimeSpan.Zero)
            {
                _options.Notices?.Report(IndexNotice.WaitsForWriter);
            }

            if (waited >= _options.WriterWait)
            {
                throw IndexErrors.Refuse(StorageDiagnostics.Locked, ShownPath, null,
                    _options.WriterWait.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture));
            }

            await Task.Delay(Poll, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<DocumentStamp>> StampsAsync(CancellationToken cancellationToken)
    {
        _asOpened = await _documents.ListAsync(cancellationToken).ConfigureAwait(false);
        return [.. _asOpened.Select(one => DocumentStamp.Of(one.Id, one.Source, one.ProcessingVersion))];
    }

    private void Try(Action work) => IndexErrors.Try(ShownPath, () =>
    {
        work();
        return true;
    });
}
