using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Pdf.Diagnostics;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Scans;

/// <summary>Reports the pages that hold no text, be it printed, noted on them or filled in.</summary>
internal static class UnreadPages
{
    /// <summary>
    /// One diagnostic for all pages without text: an error where no page has any,
    /// otherwise a warning; none where every page has text or is to be skipped.
    /// </summary>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<ReadPage> pages, string path, IReadOnlyList<int> skipped)
    {
        var empty = pages.Where(page => !IsRead(page) && !skipped.Contains(page.Sheet.Number)).Select(page => page.Sheet.Number).ToList();
        if (empty.Count == 0)
        {
            return [];
        }

        var all = pages.All(page => !page.HasText && page.Sheet.Notes.Count == 0);
        return
        [
            all
                ? Diagnostic.Error(PdfDiagnostics.NoText, new DiagnosticLocation(path), PageRanges.Of(empty))
                : Diagnostic.Warning(PdfDiagnostics.NoText, new DiagnosticLocation(path, empty[0]), PageRanges.Of(empty)),
        ];
    }

    /// <summary>
    /// Whether all that can be read of a page was read: one with fields that are filled
    /// in need hold nothing else, unless there is a picture below them.
    /// </summary>
    private static bool IsRead(ReadPage page) => page.HasText || (page.Sheet.Notes.Count > 0 && page.Sheet.Pictures.Count == 0);
}
