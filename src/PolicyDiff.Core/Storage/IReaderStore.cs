using PolicyDiff.Core.Changes;

namespace PolicyDiff.Core.Storage;

/// <summary>Keeps what readers of a site have seen and settled, each their own.</summary>
public interface IReaderStore
{
    /// <summary>The notes of a reader; none where nothing is kept of them.</summary>
    /// <param name="reader">The reader: letters, digits and hyphens, at most 64.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    Task<ReaderNotes> FindNotesAsync(string reader, CancellationToken cancellationToken);

    /// <summary>The notes of every reader of whom something is kept.</summary>
    Task<IReadOnlyDictionary<string, ReaderNotes>> AllNotesAsync(CancellationToken cancellationToken);

    /// <summary>Changes the notes of a reader, whole or not at all. Nobody else changes them in between.</summary>
    /// <param name="reader">The reader: letters, digits and hyphens, at most 64.</param>
    /// <param name="change">Makes the new notes of those there are; may be called more than once.</param>
    /// <param name="cancellationToken">Ends the work; then nothing is changed.</param>
    Task ChangeNotesAsync(string reader, Func<ReaderNotes, ReaderNotes> change, CancellationToken cancellationToken);
}
