namespace PolicyDiff.Core.Pdf;

/// <summary>A file that an engine reads: its text at once, the rest when it is asked for.</summary>
public interface IPdfFile
{
    /// <summary>Reads the text of the pages, with what belongs to it.</summary>
    /// <param name="take">
    /// Gets every page once, as soon as its text is whole: one after the other, perhaps on another thread, and mostly but not always in order. The
    /// engine keeps no page. Those of a file that is then refused count for nothing.
    /// </param>
    /// <returns>What belongs to the pages, or a refusal that says why: encrypted, broken, too big, too slow.</returns>
    /// <exception cref="Diagnostics.PolicyDiffException">The engine is not installed.</exception>
    PdfReadResult Read(Action<PdfPage> take);

    /// <summary>Reads what is drawn on some pages, once the text is read; asked only where a table or a drawn list is suspected.</summary>
    /// <param name="pages">Pages as <see cref="Read"/> gave them, ascending; their text does not count.</param>
    /// <returns>What is drawn, by page. A page is missing where nothing was read of it, which an engine may always choose.</returns>
    IReadOnlyDictionary<int, PdfDrawings> ReadDrawings(IReadOnlyList<PdfPage> pages) => new Dictionary<int, PdfDrawings>();

    /// <summary>
    /// Takes out the picture of a page that consists of one, once the text is read; asked for one page at a time, and only for pages to be recognised.
    /// </summary>
    /// <param name="page">Page from 1.</param>
    /// <returns>
    /// The picture, or <see cref="PdfPagePicture.Nothing"/> for an empty page. Null where the page shows more than one picture, where the
    /// picture cannot be decoded or is too large, or where the engine does not tell.
    /// </returns>
    PdfPagePicture? ReadPicture(int page) => null;
}
