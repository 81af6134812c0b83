namespace PolicyDiff.Core.Pdf;

/// <summary>A file that an engine reads: its text at once, the rest when it is asked for.</summary>
public interface IPdfFile
{
    /// <summary>Reads the text of the pages, with what belongs to it.</summary>
    /// <returns>Content, or a refusal that says why: encrypted, broken, too big, too slow.</returns>
    /// <exception cref="Diagnostics.PolicyDiffException">The engine is not installed.</exception>
    PdfReadResult Read();

    /// <summary>Reads what is drawn on some pages; asked only where a table or a drawn list is suspected.</summary>
    /// <param name="pages">Pages as <see cref="Read"/> gave them, ascending; their text does not count.</param>
    /// <returns>What is drawn, by page. A page is missing where nothing was read of it, which an engine may always choose.</returns>
    IReadOnlyDictionary<int, PdfDrawings> ReadDrawings(IReadOnlyList<PdfPage> pages) => new Dictionary<int, PdfDrawings>();

    /// <summary>Reads the tagged structure: which words of the pages are headings.</summary>
    /// <param name="content">What <see cref="Read"/> gave; the text of the tags is that of its pages.</param>
    /// <returns>The tags; without headings where they were not read, which an engine may always choose.</returns>
    PdfTags ReadTags(PdfContent content) => PdfTags.Without(PdfTagState.Absent);
}
