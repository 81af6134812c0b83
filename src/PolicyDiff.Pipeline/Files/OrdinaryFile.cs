using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Files;

/// <summary>
/// Opens files that users name or keep in their folders. A pipe or device is never opened: that may wait, or read, for ever.
/// </summary>
/// <remarks>
/// Pipes, sockets, devices and the files of /proc all say that they hold nothing, so a file that says so is not opened. Whoever hands one
/// in has no use for an empty file either.
/// </remarks>
public static class OrdinaryFile
{
    private const char ReplacementCharacter = '\uFFFD';

    /// <summary>The size in bytes of what is behind a path and its links; 0 where there is nothing to read.</summary>
    /// <exception cref="IOException">There is no such file, or its links run in a circle.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be looked at.</exception>
    internal static long Size(string fullPath)
    {
        var file = new FileInfo(fullPath);
        return file.LinkTarget is null ? file.Length : (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length;
    }

    /// <summary>Opens a file for reading; an empty stream where it is empty or no ordinary file.</summary>
    /// <exception cref="IOException">There is no such file, it cannot be opened, or its links run in a circle.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    internal static Stream Open(string fullPath) => Size(fullPath) > 0 ? File.OpenRead(fullPath) : Stream.Null;

    /// <summary>The whole text of a file; empty where it is empty or no ordinary file.</summary>
    /// <param name="fullPath">The absolute path.</param>
    /// <param name="shownPath">The path for messages.</param>
    /// <exception cref="PolicyDiffException">It cannot be opened, or is larger than is read.</exception>
    public static string Text(string fullPath, string shownPath)
    {
        using var reader = new StreamReader(new MemoryStream(Bytes(fullPath, shownPath)));
        return reader.ReadToEnd();
    }

    /// <summary>
    /// The whole content of a file, for files that may be written over afterwards; empty where it is empty or no ordinary file.
    /// </summary>
    /// <param name="fullPath">The absolute path.</param>
    /// <param name="shownPath">The path for messages.</param>
    /// <exception cref="PolicyDiffException">It cannot be opened, or is larger than is read.</exception>
    internal static byte[] Bytes(string fullPath, string shownPath)
    {
        try
        {
            var size = Size(fullPath);
            return size <= FileSizes.Largest
                ? size == 0 ? [] : File.ReadAllBytes(fullPath)
                : throw new PolicyDiffException(FileSizes.TooLarge(size, shownPath));
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new PolicyDiffException(CannotOpen(error, shownPath), error);
        }
    }

    /// <summary>Why a file cannot be opened, in words for the user.</summary>
    /// <param name="error">What the system said.</param>
    /// <param name="shownPath">The path for messages.</param>
    internal static Diagnostic CannotOpen(Exception error, string shownPath)
    {
        var place = new DiagnosticLocation(shownPath);
        return error is FileNotFoundException or DirectoryNotFoundException
            && shownPath.Contains(ReplacementCharacter, StringComparison.Ordinal)
            ? Diagnostic.Error(PipelineDiagnostics.NameIsNoText, place)
            : Diagnostic.Error(PipelineDiagnostics.CannotOpen, place, error.Message);
    }
}
