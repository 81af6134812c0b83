using PolicyDiff.Core.Pdf;
using UglyToad.PdfPig.Outline;

namespace PolicyDiff.Pdf.PdfPig.Worker;

/// <summary>Lists the bookmarks of a file.</summary>
internal static class OutlineReader
{
    /// <summary>The bookmarks in reading order, each with its depth; without recursion, however deep they are nested.</summary>
    public static IReadOnlyList<PdfOutlineItem> Read(Bookmarks bookmarks)
    {
        List<PdfOutlineItem> items = [];
        var open = new Stack<(BookmarkNode Node, int Level)>(bookmarks.Roots.Reverse().Select(node => (node, 1)));
        while (open.TryPop(out var next))
        {
            var page = next.Node is DocumentBookmarkNode { PageNumber: > 0 } inside ? inside.PageNumber : (int?)null;
            items.Add(new PdfOutlineItem(next.Node.Title.Trim(), next.Level, page));
            foreach (var child in next.Node.Children.Reverse())
            {
                open.Push((child, next.Level + 1));
            }
        }

        return items;
    }
}
