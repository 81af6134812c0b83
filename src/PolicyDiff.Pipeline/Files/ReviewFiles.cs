using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Reporting.Reviews;
using PolicyDiff.Reporting.Xlsx;

namespace PolicyDiff.Pipeline.Files;

/// <summary>Reads and writes what a person settles about changes.</summary>
public static class ReviewFiles
{
    private const string Workbook = ".xlsx";

    /// <summary>What was settled, by fingerprint; nothing where there is no such file yet.</summary>
    /// <param name="fullPath">The absolute path of a file of verdicts, or of an Excel report with verdicts.</param>
    /// <param name="shownPath">The path for messages.</param>
    /// <exception cref="PolicyDiffException">The file cannot be opened or is damaged, or a workbook is not there.</exception>
    public static IReadOnlyDictionary<string, ReviewEntry> Read(string fullPath, string shownPath)
    {
        if (!File.Exists(fullPath))
        {
            return IsWorkbook(fullPath)
                ? throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.NoSuchFile, new DiagnosticLocation(shownPath)))
                : new ReportOptions().Review;
        }

        // The whole file at once, since it is written over afterwards.
        using var content = new MemoryStream(OrdinaryFile.Bytes(fullPath, shownPath));
        return Read(content, shownPath);
    }

    /// <summary>What was settled, by fingerprint.</summary>
    /// <param name="content">A file of verdicts, or an Excel report with verdicts; it can be searched.</param>
    /// <param name="shownPath">Its path for messages; the extension tells the two apart.</param>
    /// <exception cref="PolicyDiffException">The file is damaged.</exception>
    public static IReadOnlyDictionary<string, ReviewEntry> Read(Stream content, string shownPath) =>
        IsWorkbook(shownPath) ? EarlierRemarks.ReadReview(content, shownPath) : ReviewFile.Read(content, shownPath);

    /// <summary>Writes what is to be settled, over what was there; a workbook is left as it is, since <c>-o</c> writes those.</summary>
    /// <param name="fullPath">The absolute path.</param>
    /// <param name="shownPath">The path for messages.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">The language, what was settled before, and whether all is asked for.</param>
    /// <exception cref="PolicyDiffException">The place cannot be written.</exception>
    public static void Write(string fullPath, string shownPath, ChangeReport report, ReportOptions options)
    {
        if (!IsWorkbook(fullPath))
        {
            OutputFile.Write(fullPath, shownPath, stream => ReviewFile.Write(report, options, stream));
        }
    }

    private static bool IsWorkbook(string path) => string.Equals(Path.GetExtension(path), Workbook, StringComparison.OrdinalIgnoreCase);
}
