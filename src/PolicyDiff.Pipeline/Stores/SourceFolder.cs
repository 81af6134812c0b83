using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Stores;

/// <summary>Keeps files that came from another store in a folder beside the index, each named by its content.</summary>
/// <param name="folder">Absolute path of the folder; it is made when there is something to keep.</param>
internal sealed class SourceFolder(string folder) : ISourceStore
{
    /// <inheritdoc/>
    public Task<Stream?> OpenSourceAsync(DocumentSummary document, CancellationToken cancellationToken) =>
        Task.FromResult<Stream?>(StoredSource.Open(PathOf(document.Source), document.Source.Sha256));

    /// <summary>Keeps the file of a document; nothing happens where it is kept already, or is not at hand.</summary>
    /// <exception cref="Core.Diagnostics.PolicyDiffException">The folder cannot be written.</exception>
    public void Keep(StoredDocument document)
    {
        var path = PathOf(document.Document.Source);
        if (!File.Exists(path) && document.ReadSource() is { } content)
        {
            OutputFile.Write(path, Path.GetFileName(path), stream => stream.Write(content));
        }
    }

    private string PathOf(DocumentSource source) => Path.Combine(folder, source.Sha256);
}
