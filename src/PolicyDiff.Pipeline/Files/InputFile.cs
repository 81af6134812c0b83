namespace PolicyDiff.Pipeline.Files;

/// <summary>A file to read.</summary>
/// <param name="FullPath">The absolute path.</param>
/// <param name="ShownPath">
/// The path for messages, citations and the index: forward slashes, relative where the file lies below the working folder.
/// </param>
internal sealed record InputFile(string FullPath, string ShownPath)
{
    /// <summary>The absolute paths of the web pages of a folder that is read as one document, in order; empty for a file.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];
}
