using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Pipeline.Files;

/// <summary>Writes a file whole or not at all: beside its place first, then renamed.</summary>
public static class OutputFile
{
    /// <summary>Writes a file, over what was there.</summary>
    /// <param name="fullPath">The absolute path; folders that do not exist are made.</param>
    /// <param name="shownPath">The path for messages.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="PolicyDiffException">The place cannot be written.</exception>
    public static void Write(string fullPath, string shownPath, Action<Stream> write)
    {
        var beside = $"{fullPath}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
            using (var stream = File.Create(beside))
            {
                write(stream);
            }

            File.Move(beside, fullPath, overwrite: true);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new PolicyDiffException(
                Diagnostic.Error(PipelineDiagnostics.CannotWrite, new DiagnosticLocation(shownPath), error.Message), error);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
