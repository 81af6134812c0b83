using System.Globalization;
using Lucene.Net.Store;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Storage;
using PolicyDiff.Search.Lucene.Indexing;
using PolicyDiff.Search.Lucene.Querying;

namespace PolicyDiff.Search.Lucene;

/// <summary>A corpus store with a Lucene index of its passages beside it, in <c>lucene</c> of the index folder. Documents stay in the store that it wraps.</summary>
/// <remarks>
/// The store comes first, the index follows. What a crash, or a change without this engine, leaves out between the two shows in their generations, and is
/// made good when the store is opened: passages are made anew of the stored documents that differ.
/// </remarks>
public sealed class LuceneCorpusStore : ICorpusStore
{
    /// <summary>The folder of the index in the index folder.</summary>
    public const string FolderName = "lucene";

    private const int LockSeconds = 30;

    private readonly ICorpusStore _documents;
    private readonly LuceneIndex _index;
    private readonly string _shownPath;

    private LuceneCorpusStore(ICorpusStore documents, string indexFolder)
    {
        _documents = documents;
        _shownPath = Path.Combine(indexFolder, FolderName).Replace('\\', '/');
        _index = new LuceneIndex(Path.Combine(indexFolder, FolderName), TimeSpan.FromSeconds(LockSeconds));
        SearchIndex = new LuceneSearchIndex(_index);
    }

    /// <summary>The index.</summary>
    public ISearchIndex SearchIndex { get; }

    /// <summary>Opens the index beside a store and brings it up to the store.</summary>
    /// <param name="documents">The store; disposed with this one.</param>
    /// <param name="indexFolder">The index folder; messages name it as it is given here.</param>
    /// <param name="passagesOf">Makes the passages of a stored document, as they were made when it was stored.</param>
    /// <param name="cancellationToken">Ends the mending; the rest is made good next time.</param>
    /// <exception cref="PolicyDiffException">The index may not be read, or lags behind and may not be written.</exception>
    public static async Task<LuceneCorpusStore> OpenAsync(
        ICorpusStore documents, string indexFolder, Func<PolicyDocument, IReadOnlyList<Requirement>, DocumentPassages> passagesOf, CancellationToken cancellationToken)
    {
        var store = new LuceneCorpusStore(documents, indexFolder);
        try
        {
            await store.MendAsync(passagesOf, cancellationToken).ConfigureAwait(false);
            return store;
        }
        catch (Exception error) when (store.Translate(error) is { } refusal)
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw refusal;
        }
    }

    /// <inheritdoc/>
    public Task<bool> ContainsAsync(string path, string sha256, string processingVersion, CancellationToken cancellationToken) =>
        _documents.ContainsAsync(path, sha256, processingVersion, cancellationToken);

    /// <inheritdoc/>
    public async Task SaveAsync(StoredDocument document, CancellationToken cancellationToken)
    {
        await _documents.SaveAsync(document, cancellationToken).ConfigureAwait(false);
        var stamp = DocumentStamp.Of(document.Document.Id, document.Document.Source, document.ProcessingVersion);
        Change(() => _index.Replace(stamp, document.Passages));
    }

    /// <inheritdoc/>
    public async Task RemoveAsync(DocumentId id, CancellationToken cancellationToken)
    {
        await _documents.RemoveAsync(id, cancellationToken).ConfigureAwait(false);
        Change(() => _index.Remove(id.Value));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DocumentSummary>> ListAsync(CancellationToken cancellationToken) => _documents.ListAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<PolicyDocument?> FindAsync(DocumentId id, CancellationToken cancellationToken) => _documents.FindAsync(id, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Requirement>> RequirementsAsync(DocumentId id, CancellationToken cancellationToken) => _documents.RequirementsAsync(id, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(DocumentId id, CancellationToken cancellationToken) => _documents.DiagnosticsAsync(id, cancellationToken);

    /// <inheritdoc/>
    public Task<StoreStatus> StatusAsync(CancellationToken cancellationToken) => _documents.StatusAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _index.Dispose();
        await _documents.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Indexes what the store holds in another edition, or the index not at all, and takes out what the store does not hold.</summary>
    private async Task MendAsync(Func<PolicyDocument, IReadOnlyList<Requirement>, DocumentPassages> passagesOf, CancellationToken cancellationToken)
    {
        var stored = await StampsAsync(cancellationToken).ConfigureAwait(false);
        if (string.Equals(_index.Generation, DocumentStamp.Generation(stored), StringComparison.Ordinal))
        {
            return;
        }

        var indexed = _index.OpenToWrite();
        foreach (var stamp in stored.Where(stamp => !stamp.Equals(indexed.GetValueOrDefault(stamp.Id))))
        {
            var id = new DocumentId(stamp.Id);
            if (await _documents.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } document)
            {
                var requirements = await _documents.RequirementsAsync(id, cancellationToken).ConfigureAwait(false);
                _index.Replace(stamp, passagesOf(document, requirements));
            }
        }

        foreach (var gone in indexed.Keys.Except(stored.Select(stamp => stamp.Id), StringComparer.Ordinal))
        {
            _index.Remove(gone);
        }
    }

    private async Task<IReadOnlyList<DocumentStamp>> StampsAsync(CancellationToken cancellationToken) =>
        [.. (await _documents.ListAsync(cancellationToken).ConfigureAwait(false)).Select(one => DocumentStamp.Of(one.Id, one.Source, one.ProcessingVersion))];

    private void Change(Action change)
    {
        try
        {
            change();
        }
        catch (Exception error) when (Translate(error) is { } refusal)
        {
            throw refusal;
        }
    }

    private PolicyDiffException? Translate(Exception error) => error switch
    {
        LockObtainFailedException => Refuse(StorageDiagnostics.Locked, error, LockSeconds.ToString(CultureInfo.InvariantCulture)),
        UnauthorizedAccessException or IOException => Refuse(StorageDiagnostics.ReadOnly, error),
        _ => null,
    };

    private PolicyDiffException Refuse(string code, Exception cause, params string[] arguments) =>
        new(Diagnostic.Error(code, new DiagnosticLocation(_shownPath), arguments), cause);
}
