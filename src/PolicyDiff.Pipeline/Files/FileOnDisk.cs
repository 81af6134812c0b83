using PolicyDiff.Core.Processes;

namespace PolicyDiff.Pipeline.Files;

/// <summary>
/// A content as a file, for an engine that reads files only: the file that it comes from, or a copy that is gone when this is disposed.
/// </summary>
internal sealed class FileOnDisk : IDisposable
{
    private readonly bool _isCopy;

    private FileOnDisk(string path, bool isCopy) => (Path, _isCopy) = (path, isCopy);

    /// <summary>Absolute path of the file.</summary>
    public string Path { get; }

    /// <summary>The content as a file.</summary>
    /// <param name="content">The content, at its beginning.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    public static async Task<FileOnDisk> OfAsync(Stream content, CancellationToken cancellationToken)
    {
        if (content is FileStream file)
        {
            return new FileOnDisk(file.Name, isCopy: false);
        }

        var folder = System.IO.Path.GetTempPath();
        OwnFiles.SweepOnce(folder, OwnFiles.Hidden);
        var copy = new FileOnDisk(
            System.IO.Path.Combine(folder, $"{OwnFiles.Name(OwnFiles.Hidden)}{System.IO.Path.GetRandomFileName()}.pdf"), isCopy: true);
        try
        {
            await using var target = File.Create(copy.Path);
            await content.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isCopy)
        {
            File.Delete(Path);
        }
    }
}
