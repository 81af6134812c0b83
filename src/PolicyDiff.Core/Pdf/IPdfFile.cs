namespace PolicyDiff.Core.Pdf;

/// <summary>A file that an engine reads.</summary>
public interface IPdfFile
{
    /// <summary>Reads the pages, with what belongs to them.</summary>
    /// <param name="take">
    /// Gets every page once, as soon as it is whole: one after the other, perhaps on another thread, and mostly but not always in order.
    /// The
    /// engine keeps no page. The pages of a file that is then refused count for nothing.
    /// </param>
    /// <returns>What belongs to the pages, or a refusal that says why: encrypted, broken, too big, too slow.</returns>
    /// <exception cref="Diagnostics.PolicyDiffException">The engine is not installed.</exception>
    PdfReadResult Read(Action<PdfPage> take);

    /// <summary>
    /// Takes out the picture of a page that consists of one, once the text is read; asked for one page at a time, and only for pages to be
    /// recognised.
    /// </summary>
    /// <param name="page">Page from 1.</param>
    /// <returns>
    /// The picture, or <see cref="PdfPagePicture.Nothing"/> for an empty page. Null where the page shows more than one picture, where the
    /// picture cannot be decoded or is too large, or where the engine does not tell.
    /// </returns>
    PdfPagePicture? ReadPicture(int page) => null;

    /// <summary>Reads one page alone, as <see cref="Read"/> hands it over, to show it.</summary>
    /// <param name="page">Page from 1.</param>
    /// <returns>The page; null where the file is refused, has no such page, or the page cannot be read.</returns>
    PdfPage? ReadPage(int page) => null;
}
