using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>The objects of a file with the content of its pages, each followed when it is asked for.</summary>
internal sealed class FileContent
{
    private readonly Dictionary<int, PageObject> _pages;
    private readonly Dictionary<int, PageContent?> _followed = [];
    private readonly ContentWalker _walker;

    /// <summary>Takes a file as qpdf read it.</summary>
    /// <param name="objects">Its objects.</param>
    /// <param name="pages">Its pages by object number.</param>
    /// <param name="streams">The content of the pages, and the forms they draw.</param>
    public FileContent(PdfObjects objects, IReadOnlyDictionary<int, PageObject> pages, ContentStreams streams)
    {
        Structure = StructureTree.Of(objects, pages);
        _pages = pages.Values.ToDictionary(page => page.Number);
        _walker = new ContentWalker(objects, streams, Structure.Contents);
    }

    /// <summary>The structure tree.</summary>
    public StructureTree Structure { get; }

    /// <summary>What the content of a page tells; null once the pages asked for hold more than is followed.</summary>
    /// <param name="page">The page as it is shown.</param>
    public PageContent? Of(PdfPage page)
    {
        if (!_followed.TryGetValue(page.Number, out var content))
        {
            var described = _pages[page.Number];
            content = _walker.Follow(described, described.ToShown(page.Width, page.Height));
            _followed[page.Number] = content;
        }

        return content;
    }
}
