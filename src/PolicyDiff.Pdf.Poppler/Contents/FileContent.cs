using PolicyDiff.Pdf.Poppler.Objects;

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
    public FileContent(PdfObjects objects, IReadOnlyDictionary<int, PageObject> pages, PdfStreams streams)
    {
        Structure = StructureTree.Of(objects, pages);
        _pages = pages.Values.ToDictionary(page => page.Number);
        _walker = new ContentWalker(objects, streams, Structure.Contents);
    }

    /// <summary>The structure tree.</summary>
    public StructureTree Structure { get; }

    /// <summary>What the content of a page tells; null once the pages asked for hold more than is followed. Words come the first time only: they are not kept.</summary>
    /// <param name="page">Page from 1.</param>
    /// <param name="width">Its width as it is shown, in points.</param>
    /// <param name="height">Its height.</param>
    public PageContent? Of(int page, double width, double height)
    {
        if (_followed.TryGetValue(page, out var known))
        {
            return known;
        }

        var content = _pages.TryGetValue(page, out var described) ? _walker.Follow(described, described.ToShown(width, height)) : null;
        _followed[page] = content is null ? null : content with { Words = null };
        return content;
    }
}
