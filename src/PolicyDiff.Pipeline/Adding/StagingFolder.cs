using System.Security.Cryptography;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Adding;

/// <summary>
/// Keeps files that were handed in apart from the corpus until they are confirmed: each in a folder of its own, whole or not at all.
/// </summary>
/// <param name="folder">Absolute path; made when it is needed.</param>
internal sealed class StagingFolder(string folder)
{
    private const int Digits = 32;
    private const string Incoming = ".incoming";

    /// <summary>Keeps a file.</summary>
    /// <returns>Its id, and its absolute path.</returns>
    /// <exception cref="PolicyDiffException">It cannot be written.</exception>
    public async Task<(string Id, string Path)> KeepAsync(Stream content, string name, CancellationToken cancellationToken)
    {
        var id = RandomNumberGenerator.GetHexString(Digits, lowercase: true);
        var own = Path.Combine(folder, id);
        try
        {
            Directory.CreateDirectory(own);
            var incoming = Path.Combine(own, Incoming);
            await using (var file = File.Create(incoming))
            {
                await content.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
            }

            File.Move(incoming, Path.Combine(own, name));
            return (id, Path.Combine(own, name));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.CannotWriteFolder, null, error.Message), error);
        }
    }

    /// <summary>The absolute path of a file that is kept; null where none has this id.</summary>
    public string? Find(string id) =>
        FolderOf(id) is { } own
            ? Directory.EnumerateFiles(own).FirstOrDefault(file => Path.GetFileName(file) != Incoming)
            : null;

    /// <summary>Takes a file away; nothing happens where none has this id.</summary>
    public void Drop(string id)
    {
        if (FolderOf(id) is { } own)
        {
            Directory.Delete(own, recursive: true);
        }
    }

    /// <summary>Takes away whatever an earlier run left.</summary>
    public void Clear()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>An id is taken for one only where it is nothing but digits, since it names a folder.</summary>
    private string? FolderOf(string id) =>
        id.Length == Digits
            && id.All(char.IsAsciiHexDigitLower)
            && Path.Combine(folder, id) is var own
            && Directory.Exists(own) ? own : null;
}
