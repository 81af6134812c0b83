using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Storage;

/// <summary>Keeps the files that documents were read from, so that they can be shown where the file itself is not.</summary>
public interface ISourceStore
{
    /// <summary>The file of a stored document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    /// <returns>Its content at the beginning, the very one that was read; null where it is not kept.</returns>
    Task<Stream?> OpenSourceAsync(DocumentSummary document, CancellationToken cancellationToken);
}
