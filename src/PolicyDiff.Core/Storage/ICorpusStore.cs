using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Storage;

/// <summary>Keeps documents with their sections and requirements. Several readers and writers may work on it at once.</summary>
public interface ICorpusStore : IAsyncDisposable
{
    /// <summary>Whether this very content, made by these very versions, is stored under this path.</summary>
    /// <param name="path">Path of the file as stored.</param>
    /// <param name="sha256">SHA-256 of the content.</param>
    /// <param name="processingVersion">Versions of reader and extractor.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    Task<bool> ContainsAsync(string path, string sha256, string processingVersion, CancellationToken cancellationToken);

    /// <summary>Stores a document whole, or not at all. It replaces what was stored under the same path or the same id.</summary>
    /// <param name="document">The document with its requirements.</param>
    /// <param name="cancellationToken">Ends the storing; then nothing is stored.</param>
    Task SaveAsync(StoredDocument document, CancellationToken cancellationToken);

    /// <summary>Removes a document with everything of it; nothing happens where there is none.</summary>
    Task RemoveAsync(DocumentId id, CancellationToken cancellationToken);

    /// <summary>Every document, ordered by insurer, first year, title and id.</summary>
    Task<IReadOnlyList<DocumentSummary>> ListAsync(CancellationToken cancellationToken);

    /// <summary>A document with its sections; null where there is none.</summary>
    Task<PolicyDocument?> FindAsync(DocumentId id, CancellationToken cancellationToken);

    /// <summary>The requirements of a document in reading order; empty where there is none.</summary>
    Task<IReadOnlyList<Requirement>> RequirementsAsync(DocumentId id, CancellationToken cancellationToken);

    /// <summary>
    /// What was lost or guessed while a document was read; empty where there is
    /// none. A store may know it without reading the document whole.
    /// </summary>
    async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(DocumentId id, CancellationToken cancellationToken) =>
        (await FindAsync(id, cancellationToken).ConfigureAwait(false))?.Diagnostics ?? [];

    /// <summary>Size and counts.</summary>
    Task<StoreStatus> StatusAsync(CancellationToken cancellationToken);
}
