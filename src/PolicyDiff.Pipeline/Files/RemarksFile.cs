using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Reporting.Xlsx;

namespace PolicyDiff.Pipeline.Files;

/// <summary>Reads the remarks out of a report that was written earlier.</summary>
public static class RemarksFile
{
    /// <summary>The remarks by id of the change.</summary>
    /// <param name="fullPath">The absolute path of the earlier file.</param>
    /// <param name="shownPath">The path for messages.</param>
    /// <exception cref="PolicyDiffException">There is no such file, it cannot be opened, or it holds no remarks column.</exception>
    public static IReadOnlyDictionary<string, string> Read(string fullPath, string shownPath)
    {
        var place = new DiagnosticLocation(shownPath);
        if (!File.Exists(fullPath))
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.NoSuchFile, place));
        }

        // The whole file at once, since the report may be written over it.
        using var content = new MemoryStream(OrdinaryFile.Bytes(fullPath, shownPath));
        return EarlierRemarks.Read(content, shownPath);
    }
}
