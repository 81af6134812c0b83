using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Says what of a document was not read.</summary>
internal static class UnreadWords
{
    /// <summary>One sentence for each kind of loss; none where the document was read whole.</summary>
    /// <param name="unread">What was not read; null for nothing.</param>
    /// <param name="source">The document, for the share of its pages.</param>
    /// <param name="words">The words of the report.</param>
    public static IEnumerable<string> Of(UnreadText? unread, DocumentSource source, ReportWords words)
    {
        if (unread is { Pages.Count: > 0 })
        {
            var all = Math.Max(source.PageCount ?? unread.Pages.Count, unread.Pages.Count);
            yield return words.Format("Unread.Pages", PageRanges.Of(unread.Pages), Math.Max(1, 100 * unread.Pages.Count / all));
        }

        if (unread is { PartlyRead.Count: > 0 })
        {
            yield return words.Format("Unread.Partly", PageRanges.Of(unread.PartlyRead));
        }

        if (unread is { Files.Count: > 0 })
        {
            yield return words.Format("Unread.Files", string.Join(", ", unread.Files));
        }

        if (unread?.KeptPercent is { } kept)
        {
            yield return words.Format("Unread.Words", kept);
        }
    }
}
