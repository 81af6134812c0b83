using System.Security.Cryptography;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Pipeline.Files;

/// <summary>Opens the file that a stored document was read from. Its path comes from the index alone.</summary>
internal static class StoredSource
{
    /// <summary>
    /// The content, at its beginning; null where no such file is there, it cannot be opened, or it is not the one that was read.
    /// </summary>
    /// <param name="source">The source as stored.</param>
    /// <param name="paths">The folder that its path starts from.</param>
    /// <param name="homeFolder">The folder that the corpus of a first run starts from; null for none.</param>
    public static FileStream? Open(DocumentSource source, ShownPaths paths, string? homeFolder) =>
        new[] { paths.FullPath(source.Path), homeFolder is null ? null : Path.GetFullPath(source.Path, homeFolder) }
            .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Select(path => Open(path, source.Sha256))
                .FirstOrDefault(file => file is not null);

    /// <summary>The content of a file, at its beginning; null where it is not there, cannot be opened, or is another one.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="sha256">What its content must be.</param>
    public static FileStream? Open(string path, string sha256)
    {
        try
        {
            var file = File.OpenRead(path);
            if (string.Equals(Convert.ToHexStringLower(SHA256.HashData(file)), sha256, StringComparison.Ordinal))
            {
                file.Position = 0;
                return file;
            }

            file.Dispose();
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
