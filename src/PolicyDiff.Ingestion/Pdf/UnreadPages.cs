using System.Globalization;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>Reports the pages that hold no text.</summary>
internal static class UnreadPages
{
    /// <summary>One diagnostic for all pages without text: an error where no page has any, otherwise a warning; none where every page has text or is to be skipped.</summary>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<ReadPage> pages, string path, IReadOnlyList<int> skipped)
    {
        var empty = pages.Where(page => !page.HasText && !skipped.Contains(page.Sheet.Number)).Select(page => page.Sheet.Number).ToList();
        if (empty.Count == 0)
        {
            return [];
        }

        var all = pages.All(page => !page.HasText);
        return
        [
            all
                ? Diagnostic.Error(PdfDiagnostics.NoText, new DiagnosticLocation(path), Ranges(empty))
                : Diagnostic.Warning(PdfDiagnostics.NoText, new DiagnosticLocation(path, empty[0]), Ranges(empty)),
        ];
    }

    /// <summary>Numbers as ranges: <c>1-3, 7</c>.</summary>
    internal static string Ranges(IReadOnlyList<int> pages)
    {
        List<string> ranges = [];
        for (var i = 0; i < pages.Count;)
        {
            var end = i;
            while (end + 1 < pages.Count && pages[end + 1] == pages[end] + 1)
            {
                end++;
            }

            ranges.Add(i == end
                ? pages[i].ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{pages[i]}-{pages[end]}"));
            i = end + 1;
        }

        return string.Join(", ", ranges);
    }
}
