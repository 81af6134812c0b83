using Lucene.Net.Index;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Search.Lucene.Indexing;

/// <summary>Turns what Lucene and the file system refuse into words for the user.</summary>
internal static class IndexErrors
{
    // ENOSPC of Unix and ERROR_DISK_FULL of Windows, as the runtime hands them on.
    private const int NoSpace = 28;
    private const int DiskFull = 0x70;

    /// <summary>Whether an error says that files of an index are damaged or missing, or of a Lucene that this one does not know.</summary>
    public static bool IsDamage(Exception error) =>
        error is CorruptIndexException or IndexFormatTooOldException or IndexFormatTooNewException
            or IndexNotFoundException or EndOfStreamException or FileNotFoundException;

    /// <summary>Does something with the index; what it refuses comes as an exception for the hosts.</summary>
    /// <param name="shownPath">The index as the user named it.</param>
    /// <param name="work">What to do.</param>
    /// <exception cref="PolicyDiffException">The index is damaged, out of reach, or the disk is full.</exception>
    public static T Try<T>(string shownPath, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception error) when (Translate(error, shownPath) is { } refusal)
        {
            throw refusal;
        }
    }

    /// <summary>The exception for the hosts.</summary>
    public static PolicyDiffException Refuse(string code, string shownPath, Exception? cause, params string[] arguments) =>
        new(Diagnostic.Error(code, new DiagnosticLocation(shownPath), arguments), cause);

    /// <summary>The exception for the hosts; null where the error is a mistake of our own, which flies on.</summary>
    public static PolicyDiffException? Translate(Exception error, string shownPath) => error switch
    {
        _ when IsDamage(error) => Refuse(StorageDiagnostics.DamagedSearchIndex, shownPath, error, error.Message),
        IOException full when (full.HResult & 0xFFFF) is NoSpace or DiskFull => Refuse(StorageDiagnostics.DiskFull, shownPath, error),
        UnauthorizedAccessException or IOException => Refuse(StorageDiagnostics.ReadOnly, shownPath, error),
        _ => null,
    };
}
