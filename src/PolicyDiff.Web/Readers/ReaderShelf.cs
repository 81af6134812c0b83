using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Web.Readers;

/// <summary>What each reader has seen and settled.</summary>
/// <param name="store">Keeps it.</param>
internal sealed class ReaderShelf(IReaderStore store)
{
    /// <summary>The notes of a reader.</summary>
    /// <param name="reader">The reader; null for one who has none yet.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public Task<ReaderNotes> OfAsync(ReaderId? reader, CancellationToken cancellationToken) =>
        reader is { } known ? store.FindNotesAsync(known.Value, cancellationToken) : Task.FromResult(ReaderNotes.None);

    /// <summary>The notes of every reader who settled or saw something.</summary>
    public Task<IReadOnlyDictionary<string, ReaderNotes>> AllAsync(CancellationToken cancellationToken) => store.AllNotesAsync(cancellationToken);

    /// <summary>Changes the notes of a reader, whole or not at all.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="change">Makes the new notes of those there are.</param>
    /// <param name="cancellationToken">Ends the work; then nothing is changed.</param>
    public Task ChangeAsync(ReaderId reader, Func<ReaderNotes, ReaderNotes> change, CancellationToken cancellationToken) =>
        store.ChangeNotesAsync(reader.Value, change, cancellationToken);
}
