using PolicyDiff.Core.History;

namespace PolicyDiff.Core.Storage;

/// <summary>Keeps what was worked out of the editions of insurers, so that it is worked out once.</summary>
public interface IHistoryStore
{
    /// <summary>The history of an insurer in a language; null where none is kept, or it is of a format that is not read here.</summary>
    Task<StoredHistory?> FindHistoryAsync(string insurer, string language, CancellationToken cancellationToken);

    /// <summary>Keeps a history whole, or not at all; it replaces the one of the same insurer and language.</summary>
    Task SaveHistoryAsync(StoredHistory history, CancellationToken cancellationToken);
}
