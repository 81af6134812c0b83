using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PolicyDiff.Comparison;
using PolicyDiff.Comparison.History;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Storage;
using PolicyDiff.Pipeline.Comparisons;

namespace PolicyDiff.Pipeline.History;

/// <summary>Fetches the history of insurers from the store; works out and keeps what is not there, or is of other documents.</summary>
/// <param name="store">The index.</param>
/// <param name="kept">What is kept of earlier runs.</param>
/// <param name="openToWrite">Opens the store to keep a history; may refuse.</param>
/// <param name="culture">The language of the histories.</param>
internal sealed class HistoryShelf(
    ICorpusStore store, IHistoryStore kept, Func<Task<ICorpusDatabase>> openToWrite, CultureInfo culture)
{
    private readonly Dictionary<string, HistoryBook> _books = new(StringComparer.Ordinal);

    /// <summary>The lines of an insurer.</summary>
    /// <param name="insurer">Its exact name.</param>
    /// <param name="documents">All its documents, whatever care type is asked for: a line does not depend on the question.</param>
    /// <param name="cancellationToken">Ends the work; what was worked out of this insurer is lost then.</param>
    public async Task<HistoryBook> OpenAsync(string insurer, IReadOnlyList<DocumentSummary> documents, CancellationToken cancellationToken)
    {
        if (!_books.TryGetValue(insurer, out var book))
        {
            _books[insurer] = book = await MakeAsync(insurer, EditionLookup.Find(documents), cancellationToken).ConfigureAwait(false);
        }

        return book;
    }

    private async Task<HistoryBook> MakeAsync(string insurer, IReadOnlyList<PolicyEdition> editions, CancellationToken cancellationToken)
    {
        var reader = new SideReader(store);
        List<EditionSide> sides = [];
        foreach (var edition in editions)
        {
            var side = await reader.ReadAsync(edition.Label, edition.Documents, cancellationToken).ConfigureAwait(false);
            sides.Add(new EditionSide(edition, side.Requirements));
        }

        var (generation, language) = (Generation(editions), culture.TwoLetterISOLanguageName);
        var stored = await kept.FindHistoryAsync(insurer, language, cancellationToken).ConfigureAwait(false);
        if (stored is not null && string.Equals(stored.Generation, generation, StringComparison.Ordinal))
        {
            return new HistoryBook(insurer, sides, stored.Links, culture);
        }

        var links = HistoryAligner.Align(sides, culture, cancellationToken);
        var book = new HistoryBook(insurer, sides, links, culture);
        await KeepAsync(new StoredHistory(insurer, language, generation, links, book.Members), cancellationToken).ConfigureAwait(false);
        return book;
    }

    /// <summary>Keeps a history where that can be done; where it cannot, it is worked out again next time and nothing is lost.</summary>
    private async Task KeepAsync(StoredHistory history, CancellationToken cancellationToken)
    {
        try
        {
            await using var target = await openToWrite().ConfigureAwait(false);
            await target.SaveHistoryAsync(history, cancellationToken).ConfigureAwait(false);
        }
        catch (PolicyDiffException refusal) when (refusal.Diagnostic.Code
            is StorageDiagnostics.ReadOnly or StorageDiagnostics.Locked or StorageDiagnostics.DiskFull or StorageDiagnostics.NoRights
                or StorageDiagnostics.StandbyOnly)
        {
            // A read-only disk, or a program that is reading documents right now.
        }
    }

    /// <summary>What a history rests on: the documents with what is known of them, and the program that compared them.</summary>
    private static string Generation(IReadOnlyList<PolicyEdition> editions)
    {
        var content = new StringBuilder(typeof(Comparer).Module.ModuleVersionId.ToString());
        foreach (var edition in editions)
        {
            content.Append('\u001e').Append(edition.Label);
            foreach (var document in edition.Documents)
            {
                var metadata = document.Metadata;
                content.AppendJoin('\u001f', string.Empty, document.Id, document.Source.Sha256, document.ProcessingVersion,
                    metadata.Validity, metadata.Kind, string.Join(',', metadata.CareTypes), metadata.Title);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
    }
}
