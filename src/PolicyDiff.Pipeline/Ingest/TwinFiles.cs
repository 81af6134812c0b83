using System.Security.Cryptography;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Ingest;

/// <summary>Files with the same name and content under several paths: they would have one id, so only the first is read.</summary>
internal sealed class TwinFiles
{
    private readonly Dictionary<string, InputFile> _earlier = new(StringComparer.Ordinal);

    /// <summary>Compares the files. Only files that share both name and size are opened.</summary>
    /// <param name="files">The files, in order: the first of each kind is the one to read.</param>
    public TwinFiles(IReadOnlyList<InputFile> files)
    {
        foreach (var group in files.GroupBy(KeyOf).Where(group => group.Key.Size > 0 && group.Count() > 1))
        {
            var firsts = new Dictionary<string, InputFile>(StringComparer.Ordinal);
            foreach (var file in group)
            {
                if (HashOf(file) is { } hash && !firsts.TryAdd(hash, file))
                {
                    _earlier[file.ShownPath] = firsts[hash];
                }
            }
        }
    }

    /// <summary>The file that is read in the place of this one; null where this one is to be read.</summary>
    public InputFile? EarlierTwinOf(InputFile file) => _earlier.GetValueOrDefault(file.ShownPath);

    private static (string Name, long Size) KeyOf(InputFile file) =>
        (Slug.Of(Path.GetFileNameWithoutExtension(file.FullPath)), SizeOf(file));

    /// <summary>0 where the file is empty or cannot be looked at; both are reported when it is read.</summary>
    private static long SizeOf(InputFile file)
    {
        try
        {
            return OrdinaryFile.Size(file.FullPath);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return 0;
        }
    }

    /// <summary>Null where the file cannot be opened; that is reported when it is read.</summary>
    private static string? HashOf(InputFile file)
    {
        try
        {
            using var stream = OrdinaryFile.Open(file.FullPath);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return null;
        }
    }
}
