namespace PolicyDiff.Core.Pdf;

/// <summary>Reads the pages of PDF files. It knows nothing of headings, paragraphs or tables.</summary>
public interface IPdfEngine
{
    /// <summary>Short name, such as <c>poppler</c>.</summary>
    string Id { get; }

    /// <summary>Version of the adapter; part of the reader version that makes a document be read anew.</summary>
    string Version { get; }

    /// <summary>Whether it can work here, and what is missing where it cannot. Costs one call of the program.</summary>
    PdfEngineStatus Check();

    /// <summary>Whether it can read tags here, and what is missing where it cannot; null for an engine that never does. Costs one call of the program.</summary>
    PdfEngineStatus? CheckTags() => null;

    /// <summary>Reads a file within the limits.</summary>
    /// <param name="fullPath">Absolute path of the file.</param>
    /// <param name="shownPath">The path to use in diagnostics.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="cancellationToken">Ends the reading and every process behind it.</param>
    /// <returns>Content, or a refusal that says why: encrypted, broken, too big, too slow.</returns>
    /// <exception cref="Diagnostics.PolicyDiffException">The engine is not installed.</exception>
    PdfReadResult Read(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken);

    /// <summary>Reads what is drawn on some pages, which costs more than their text; asked only where a table or a drawn list is suspected.</summary>
    /// <param name="fullPath">Absolute path of the file.</param>
    /// <param name="pages">Pages from 1, ascending.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="cancellationToken">Ends the reading and every process behind it.</param>
    /// <returns>What is drawn, by page. A page is missing where nothing was read of it, which an engine may always choose.</returns>
    IReadOnlyDictionary<int, PdfDrawings> ReadDrawings(string fullPath, IReadOnlyList<int> pages, PdfLimits limits, CancellationToken cancellationToken) =>
        new Dictionary<int, PdfDrawings>();

    /// <summary>Reads the tagged structure: which words of the pages are headings.</summary>
    /// <param name="fullPath">Absolute path of the file.</param>
    /// <param name="content">What <see cref="Read"/> gave of the same file; the text of the tags is that of its pages.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="cancellationToken">Ends the reading and every process behind it.</param>
    /// <returns>The tags; without headings where they were not read, which an engine may always choose.</returns>
    PdfTags ReadTags(string fullPath, PdfContent content, PdfLimits limits, CancellationToken cancellationToken) => PdfTags.Without(PdfTagState.Absent);
}
