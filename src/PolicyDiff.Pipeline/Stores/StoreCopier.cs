using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;
using PolicyDiff.Storage;

namespace PolicyDiff.Pipeline.Stores;

/// <summary>
/// Copies a corpus from one store to another, document by document, each read back and compared, with the files that they were read from and
/// what readers settled. A run that was ended goes on where it was.
/// </summary>
/// <param name="from">What is copied.</param>
/// <param name="to">Where it is copied to.</param>
/// <param name="openSource">The file of a document of <paramref name="from"/>; null where it is not at hand.</param>
internal sealed class StoreCopier(StorePlace from, StorePlace to, Func<DocumentSummary, CancellationToken, Task<Stream?>> openSource)
{
    /// <summary>Copies everything.</summary>
    /// <param name="replaces">Whether another version of a document is replaced; otherwise one ends the copying before anything is written.</param>
    /// <param name="cancellationToken">Ends the copying; whole documents stay.</param>
    /// <exception cref="PolicyDiffException">The other store holds another version of a document, or one comes back otherwise than it was stored.</exception>
    public async Task<StoreCopyResult> CopyAsync(bool replaces, CancellationToken cancellationToken)
    {
        await using var left = await from.OpenAsync(StoreAccess.Read, cancellationToken).ConfigureAwait(false);
        await using var right = await to.OpenAsync(StoreAccess.ReadWrite, cancellationToken).ConfigureAwait(false);
        var documents = await left.ListAsync(cancellationToken).ConfigureAwait(false);
        var there = (await right.ListAsync(cancellationToken).ConfigureAwait(false)).ToDictionary(summary => summary.Source.Path, StringComparer.Ordinal);
        if (!replaces && documents.FirstOrDefault(document => there.TryGetValue(document.Source.Path, out var other) && !AreSame(document, other)) is { } differing)
        {
            throw new PolicyDiffException(Diagnostic.Error(StorageDiagnostics.CopyWouldReplace, null, differing.Source.Path));
        }

        var (copied, withoutSource) = (0, 0);
        foreach (var summary in documents)
        {
            if (await ReadAsync(left, summary, cancellationToken).ConfigureAwait(false) is not { } document)
            {
                continue;
            }

            var source = await SourceOfAsync(summary, cancellationToken).ConfigureAwait(false);
            withoutSource += source is null ? 1 : 0;
            document = document with { OpenSource = source is null ? null : () => new MemoryStream(source, writable: false) };
            copied += await CopyAsync(document, summary, right, cancellationToken).ConfigureAwait(false) ? 1 : 0;
        }

        return new StoreCopyResult(documents.Count, copied, withoutSource, await CopyReadersAsync(cancellationToken).ConfigureAwait(false));
    }

    private async Task<bool> CopyAsync(StoredDocument document, DocumentSummary summary, ICorpusStore right, CancellationToken cancellationToken)
    {
        var copies = !await HoldsAsync(right, document, summary, cancellationToken).ConfigureAwait(false);
        if (copies)
        {
            await right.SaveAsync(document, cancellationToken).ConfigureAwait(false);
            if (!await HoldsAsync(right, document, summary, cancellationToken).ConfigureAwait(false))
            {
                throw new PolicyDiffException(Diagnostic.Error(StorageDiagnostics.CopyDiffers, null, summary.Source.Path));
            }
        }

        to.KeepSource(document);
        return copies;
    }

    /// <summary>Adds what readers saw and settled to what they did there; a verdict of there stays.</summary>
    private async Task<int> CopyReadersAsync(CancellationToken cancellationToken)
    {
        var readers = await from.Readers.AllNotesAsync(cancellationToken).ConfigureAwait(false);
        foreach (var (reader, notes) in readers)
        {
            await to.Readers.ChangeNotesAsync(reader, there => Together(there, notes), cancellationToken).ConfigureAwait(false);
        }

        return readers.Count;
    }

    private static ReaderNotes Together(ReaderNotes there, ReaderNotes added) =>
        there.Mark(added.Seen, seen: true).Settle(added.Settled.Values.Where(entry => !there.Settled.ContainsKey(entry.Fingerprint)));

    private async Task<byte[]?> SourceOfAsync(DocumentSummary summary, CancellationToken cancellationToken)
    {
        await using var source = await openSource(summary, cancellationToken).ConfigureAwait(false);
        if (source is null)
        {
            return null;
        }

        using var content = new MemoryStream();
        await source.CopyToAsync(content, cancellationToken).ConfigureAwait(false);
        return content.ToArray();
    }

    private static bool AreSame(DocumentSummary one, DocumentSummary other) =>
        one.Id == other.Id && string.Equals(one.ProcessingVersion, other.ProcessingVersion, StringComparison.Ordinal);

    private static async Task<StoredDocument?> ReadAsync(ICorpusStore store, DocumentSummary summary, CancellationToken cancellationToken) =>
        await store.FindAsync(summary.Id, cancellationToken).ConfigureAwait(false) is { } document
            ? new StoredDocument(document, await store.RequirementsAsync(summary.Id, cancellationToken).ConfigureAwait(false), summary.ProcessingVersion)
            : null;

    private static async Task<bool> HoldsAsync(ICorpusStore store, StoredDocument document, DocumentSummary summary, CancellationToken cancellationToken) =>
        await store.ContainsAsync(summary.Source.Path, summary.Source.Sha256, summary.ProcessingVersion, cancellationToken).ConfigureAwait(false)
        && await ReadAsync(store, summary, cancellationToken).ConfigureAwait(false) is { } copy
        && string.Equals(StoredContent.Hash(copy), StoredContent.Hash(document), StringComparison.Ordinal);
}
