using System.Diagnostics;
using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Processes;

/// <summary>A folder of its own in the temporary folder, which goes when it is disposed. What killed runs on this machine left behind goes with the first one of a run.</summary>
public sealed class ScratchFolder : IDisposable
{
    private static readonly Lazy<bool> Swept = new(() => Sweep(Path.GetTempPath()));

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
            _ = Swept.Value;
            return new ScratchFolder(Directory.CreateTempSubdirectory(Prefix(Environment.ProcessId)));
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new PolicyDiffException(Diagnostic.Error(ScratchDiagnostics.CannotMakeFolder, null, Path.GetTempPath(), error.Message), error);
        }
    }

    /// <summary>Removes the folders of processes of this machine that have ended.</summary>
    /// <param name="temporaryFolder">Where they are.</param>
    /// <returns>Always true.</returns>
    internal static bool Sweep(string temporaryFolder)
    {
        foreach (var folder in new DirectoryInfo(temporaryFolder).EnumerateDirectories($"{OfThisMachine}*"))
        {
            var number = folder.Name[OfThisMachine.Length..].Split('-')[0];
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsRunning(process))
            {
                Remove(folder);
            }
        }

        return true;
    }

    /// <summary>How the names of the folders of a process begin.</summary>
    internal static string Prefix(int process) => string.Create(CultureInfo.InvariantCulture, $"{OfThisMachine}{process}-");

    /// <inheritdoc/>
    public void Dispose() => Remove(_folder);

    /// <summary>Machines and containers may share a temporary folder, and number their processes alike.</summary>
    private static string OfThisMachine => $"policydiff-{Slug.Of(Environment.MachineName).Replace('-', '_')}-";

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Windows holds the working folder of a killed process a moment longer. What stays behind is swept by a later run.
        }
    }
}
