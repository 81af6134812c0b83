using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Processes;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Files;

/// <summary>The sample corpus that comes with the program: documents, manifest and README.</summary>
/// <param name="programFolder">Absolute path of the folder of the program; null where none is known.</param>
internal sealed class SampleCorpus(string? programFolder)
{
    private const string FolderName = "sample";

    private string Source => Path.Combine(programFolder ?? string.Empty, FolderName);

    /// <summary>Writes the sample into a folder, whole or not at all.</summary>
    /// <param name="folder">Absolute path of a folder that is empty or not there yet, without a separator at its end.</param>
    /// <param name="shown">The folder for messages.</param>
    /// <returns>The number of files.</returns>
    /// <exception cref="PolicyDiffException">The folder holds something, it cannot be written, or there is no sample.</exception>
    public int Write(string folder, string shown)
    {
        if (programFolder is null || !Directory.Exists(Source))
        {
            throw Refuse(PipelineDiagnostics.SampleMissing, null, PathRules.WithSlashes(Source));
        }

        try
        {
            return IsTaken(folder) ? throw Refuse(PipelineDiagnostics.FolderNotEmpty, shown) : WriteInto(folder);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw Refuse(PipelineDiagnostics.CannotWriteFolder, shown, error.Message);
        }
    }

    private static bool IsTaken(string folder) =>
        File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any());

    /// <summary>Copies beside the place first. A folder that exists may be the working folder, so it is filled and not replaced.</summary>
    private int WriteInto(string folder)
    {
        var fills = Directory.Exists(folder);
        var beside = fills ? Path.Combine(folder, Scratch) : $"{folder}{Scratch}";
        try
        {
            var count = Copy(Source, beside);
            if (fills)
            {
                Fill(folder, beside);
            }
            else
            {
                Directory.Move(beside, folder);
            }

            return count;
        }
        finally
        {
            Remove(beside);
        }
    }

    private static string Scratch => $"{OwnFiles.Name(OwnFiles.Hidden)}sample";

    private static int Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        var files = Directory.GetFiles(source);
        foreach (var file in files)
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        return files.Length + Directory.GetDirectories(source).Sum(below => Copy(below, Path.Combine(target, Path.GetFileName(below))));
    }

    private static void Fill(string folder, string beside)
    {
        List<string> moved = [];
        try
        {
            foreach (var entry in Directory.GetFileSystemEntries(beside))
            {
                var target = Path.Combine(folder, Path.GetFileName(entry));
                Directory.Move(entry, target);
                moved.Add(target);
            }
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            moved.ForEach(Remove);
            throw;
        }
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    private static PolicyDiffException Refuse(string code, string? shown, params string[] arguments) =>
        new(Diagnostic.Error(code, shown is null ? null : new DiagnosticLocation(shown), arguments));
}
