using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Core.Processes;

/// <summary>
/// A folder of its own in the temporary folder, which goes when it is disposed. What
/// killed runs on this machine left behind goes with the first one of a run.
/// </summary>
public sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder;

    private ScratchFolder(DirectoryInfo folder) => _folder = folder;

    /// <summary>The absolute path.</summary>
    public string FullName => _folder.FullName;

    /// <summary>Makes a folder.</summary>
    /// <exception cref="PolicyDiffException">The temporary folder is not there, or cannot be written.</exception>
    public static ScratchFolder Create()
    {
        try
        {
            OwnFiles.SweepOnce(Path.GetTempPath(), string.Empty);
            return new ScratchFolder(Directory.CreateTempSubdirectory(OwnFiles.Name(string.Empty)));
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new PolicyDiffException(
                Diagnostic.Error(ScratchDiagnostics.CannotMakeFolder, null, Path.GetTempPath(), error.Message), error);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => OwnFiles.Remove(_folder);
}
