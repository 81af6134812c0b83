using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>The objects of a file with the content of its pages, each followed when it is asked for and let go with that.</summary>
internal sealed class FileContent
{
    private readonly Dictionary<int, PageObject> _pages;
    private readonly Dictionary<int, int> _uses;
    private readonly PdfStreams _streams;
    private readonly ContentWalker _walker;

    /// <summary>Takes a file as qpdf read it.</summary>
    /// <param name="objects">Its objects.</param>
    /// <param name="pages">Its pages by object number.</param>
    /// <param name="streams">The content of the pages, and the forms they draw.</param>
    public FileContent(PdfObjects objects, IReadOnlyDictionary<int, PageObject> pages, PdfStreams streams)
    {
        Structure = StructureTree.Of(objects, pages);
        _pages = pages.Values.ToDictionary(page => page.Number);
        _uses = pages.Values.SelectMany(page => page.Contents).CountBy(number => number).ToDictionary();
        _streams = streams;
        _walker = new ContentWalker(objects, streams, Structure.Contents);
    }

    /// <summary>The structure tree.</summary>
    public StructureTree Structure { get; }

    /// <summary>What the content of a page tells; a second time nothing.</summary>
    /// <param name="page">Page from 1.</param>
    /// <param name="width">Its width as it is shown, in points.</param>
    /// <param name="height">Its height.</param>
    /// <returns>Null for a page that is not there, and once the pages asked for hold more than is followed.</returns>
    public PageContent? Follow(int page, double width, double height)
    {
        if (!_pages.Remove(page, out var described))
        {
            return null;
        }

        var content = _walker.Follow(described, described.ToShown(width, height));
        foreach (var number in described.Contents.Where(number => --_uses[number] == 0))
        {
            _streams.Release(number);
        }

        return content;
    }
}
