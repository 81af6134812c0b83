namespace PolicyDiff.Core.Documents;

/// <summary>Reads one input format. Registered in one line of <c>DocumentReaders</c>.</summary>
public interface IDocumentReader
{
    /// <summary>Short name, such as <c>markdown</c>.</summary>
    string Id { get; }

    /// <summary>Version of the reader and what it leans on; a document read by another version is read anew.</summary>
    string Version { get; }

    /// <summary>Extensions in lower case with their dot, such as <c>.md</c>.</summary>
    IReadOnlyList<string> FileExtensions { get; }

    /// <summary>
    /// Extensions of files that it takes only to refuse them with words, so that none is passed over in silence; usually empty.
    /// </summary>
    IReadOnlyList<string> RefusedExtensions => [];

    /// <summary>The media type of what it reads.</summary>
    string MediaType { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="manifest">What the manifest says of it, which wins over what the file says; null where there is no entry.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The document, or no document and the reason. Never throws for odd content.</returns>
    ReadResult Read(SourceFile file, ManifestEntry? manifest, CancellationToken cancellationToken);
}
