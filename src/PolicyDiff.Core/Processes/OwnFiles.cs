using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Processes;

/// <summary>
/// Names of files and folders that last no longer than a run: they tell whose they are, so that a later run can remove what a killed one
/// left behind.
/// </summary>
public static class OwnFiles
{
    /// <summary>What the name of something beside its later place begins with, so that it is not shown.</summary>
    public const string Hidden = ".";

    private static readonly ConcurrentDictionary<(string Folder, string Before), bool> Swept = new();

    /// <summary>How the names of this run begin; what follows need not be there.</summary>
    /// <param name="before">What comes before that: nothing, or <see cref="Hidden"/>.</param>
    public static string Name(string before) => Name(before, Environment.ProcessId);

    /// <summary>How the names of a process of this machine begin.</summary>
    internal static string Name(string before, int process) =>
        string.Create(CultureInfo.InvariantCulture, $"{before}{OfThisMachine}{process}-");

    /// <summary>The same as <see cref="Sweep"/>, but once a run for each folder: a run may write hundreds of files into one.</summary>
    /// <param name="folder">The absolute path of the folder; it need not exist.</param>
    /// <param name="before">What comes before the names.</param>
    public static void SweepOnce(string folder, string before)
    {
        if (Swept.TryAdd((folder, before), true))
        {
            Sweep(folder, before);
        }
    }

    /// <summary>Removes what processes of this machine that have ended left in a folder.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <param name="before">What comes before the names.</param>
    internal static void Sweep(string folder, string before)
    {
        var begins = $"{before}{OfThisMachine}";
        var there = new DirectoryInfo(folder);
        foreach (var entry in there.Exists ? there.EnumerateFileSystemInfos($"{begins}*") : [])
        {
            var number = entry.Name[begins.Length..].Split('-')[0];
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsRunning(process))
            {
                Remove(entry);
            }
        }
    }

    /// <summary>Removes a file, or a folder with all that is in it, as far as that can be done now.</summary>
    internal static void Remove(FileSystemInfo entry)
    {
        try
        {
            if (entry is DirectoryInfo folder)
            {
                folder.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Windows holds the working folder of a killed process a moment longer. What stays behind is swept by a later run.
        }
    }

    /// <summary>Machines and containers may share a folder, and number their processes alike.</summary>
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
}
