using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;
using PolicyDiff.Storage;

namespace PolicyDiff.Pipeline.Stores;

/// <summary>Copies a corpus from one store to another, document by document, each read back and compared. A run that was ended goes on where it was.</summary>
/// <param name="from">What is copied.</param>
/// <param name="to">Where it is copied to.</param>
internal sealed class StoreCopier(ICorpusStore from, ICorpusStore to)
{
    /// <summary>Copies every document.</summary>
    /// <param name="replaces">Whether another version of a document is replaced; otherwise one ends the copying before anything is written.</param>
    /// <param name="cancellationToken">Ends the copying; whole documents stay.</param>
    /// <exception cref="PolicyDiffException">The other store holds another version of a document, or one comes back otherwise than it was stored.</exception>
    public async Task<StoreCopyResult> CopyAsync(bool replaces, CancellationToken cancellationToken)
    {
        var documents = await from.ListAsync(cancellationToken).ConfigureAwait(false);
        var there = (await to.ListAsync(cancellationToken).ConfigureAwait(false)).ToDictionary(summary => summary.Source.Path, StringComparer.Ordinal);
        if (!replaces && documents.FirstOrDefault(document => there.TryGetValue(document.Source.Path, out var other) && !AreSame(document, other)) is { } differing)
        {
            throw new PolicyDiffException(Diagnostic.Error(StorageDiagnostics.CopyWouldReplace, null, differing.Source.Path));
        }

        var copied = 0;
        foreach (var summary in documents)
        {
            var document = await ReadAsync(from, summary, cancellationToken).ConfigureAwait(false);
            if (document is null || await HoldsAsync(document, summary, cancellationToken).ConfigureAwait(false))
            {
                continue;
            }

            await to.SaveAsync(document, cancellationToken).ConfigureAwait(false);
            copied++;
            if (!await HoldsAsync(document, summary, cancellationToken).ConfigureAwait(false))
            {
                throw new PolicyDiffException(Diagnostic.Error(StorageDiagnostics.CopyDiffers, null, summary.Source.Path));
            }
        }

        return new StoreCopyResult(documents.Count, copied);
    }

    private static bool AreSame(DocumentSummary one, DocumentSummary other) =>
        one.Id == other.Id && string.Equals(one.ProcessingVersion, other.ProcessingVersion, StringComparison.Ordinal);

    private static async Task<StoredDocument?> ReadAsync(ICorpusStore store, DocumentSummary summary, CancellationToken cancellationToken) =>
        await store.FindAsync(summary.Id, cancellationToken).ConfigureAwait(false) is { } document
            ? new StoredDocument(document, await store.RequirementsAsync(summary.Id, cancellationToken).ConfigureAwait(false), summary.ProcessingVersion)
            : null;

    private async Task<bool> HoldsAsync(StoredDocument document, DocumentSummary summary, CancellationToken cancellationToken) =>
        await to.ContainsAsync(summary.Source.Path, summary.Source.Sha256, summary.ProcessingVersion, cancellationToken).ConfigureAwait(false)
        && await ReadAsync(to, summary, cancellationToken).ConfigureAwait(false) is { } copy
        && string.Equals(StoredContent.Hash(copy), StoredContent.Hash(document), StringComparison.Ordinal);
}
