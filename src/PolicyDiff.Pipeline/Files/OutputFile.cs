using System.Text;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Processes;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Files;

/// <summary>Writes a file whole or not at all: beside its place first, then renamed.</summary>
public static class OutputFile
{
    /// <summary>
    /// The longest name in bytes. A file system takes 255, but the programs that open
    /// the report put their own lock file beside it, with a longer name.
    /// </summary>
    private const int LongestName = 240;

    private static readonly string[] DeviceFolders = ["/dev/", "/proc/"];

    /// <summary>Writes a file, over what was there. A link stays, and the file that it leads to is written.</summary>
    /// <param name="fullPath">The absolute path; folders that do not exist are made.</param>
    /// <param name="shownPath">The path for messages.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="PolicyDiffException">The place cannot be written.</exception>
    public static void Write(string fullPath, string shownPath, Action<Stream> write)
    {
        try
        {
            WriteBeside(Target(fullPath, shownPath), write);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new PolicyDiffException(
                Diagnostic.Error(PipelineDiagnostics.CannotWrite, new DiagnosticLocation(shownPath), error.Message), error);
        }
    }

    private static void WriteBeside(string target, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        OwnFiles.SweepOnce(folder, OwnFiles.Hidden);

        // A short name of its own: that of the target may be nearly as long as names can be.
        var beside = Path.Combine(folder, $"{OwnFiles.Name(OwnFiles.Hidden)}report");
        try
        {
            using (var stream = File.Create(beside))
            {
                write(stream);
            }

            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static string Target(string fullPath, string shownPath)
    {
        if (Encoding.UTF8.GetByteCount(Path.GetFileName(fullPath)) > LongestName)
        {
            throw new PathTooLongException();
        }

        var file = new FileInfo(fullPath);
        var target = file.LinkTarget is null ? fullPath : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? fullPath;
        return IsDevice(target)
            ? throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.OutputIsDevice, new DiagnosticLocation(shownPath)))
            : target;
    }

    /// <summary>Renaming a file to the name of a device would put the file in the place of the device.</summary>
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows()
        && DeviceFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))
        && File.Exists(path)
        && new FileInfo(path).Length == 0;
}
