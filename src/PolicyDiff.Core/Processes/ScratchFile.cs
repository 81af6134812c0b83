using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Core.Processes;

/// <summary>A file in the temporary folder that has no name for others, so that nothing of it is left however the run ends.</summary>
public static class ScratchFile
{
    /// <summary>Makes an empty file to write and to read again; it goes when it is closed.</summary>
    /// <exception cref="PolicyDiffException">The temporary folder is not there, or cannot be written.</exception>
    public static FileStream Create()
    {
        const int BufferSize = 65_536;
        var path = Path.Combine(Path.GetTempPath(), $"{OwnFiles.Name(string.Empty)}{Path.GetRandomFileName()}");
        try
        {
            var file = new FileStream(
                path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, BufferSize, FileOptions.DeleteOnClose);
            if (!OperatingSystem.IsWindows())
            {
                File.Delete(path); // The open file stays. Windows itself removes a file so opened when its process ends.
            }

            return file;
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new PolicyDiffException(
                Diagnostic.Error(ScratchDiagnostics.CannotMakeFolder, null, Path.GetTempPath(), error.Message), error);
        }
    }
}
