using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Core.Ocr;

/// <summary>Recognises the text of pages that are only pictures of text. It knows nothing of headings, paragraphs or tables.</summary>
public interface IOcrEngine
{
    /// <summary>Short name, such as <c>tesseract</c>.</summary>
    string Id { get; }

    /// <summary>Version of the adapter; with that of the program part of the reader version that makes a document be read anew.</summary>
    string Version { get; }

    /// <summary>
    /// Whether it can work here, and what is missing where it cannot. The first call may start a program; the others cost nothing.
    /// </summary>
    PdfEngineStatus Check();

    /// <summary>Recognises one page of a PDF file. May be called from several threads at once.</summary>
    /// <param name="fullPath">Absolute path of the file.</param>
    /// <param name="page">The page; its number and size count, its text does not.</param>
    /// <param name="picture">
    /// Takes the picture out of the file, as <see cref="IPdfFile.ReadPicture"/> does; called at most once, when the engine is ready
    /// for it. Where it gives null, or a picture that cannot be decoded, the engine may draw the page.
    /// </param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="cancellationToken">Ends the recognition and every process behind it.</param>
    /// <returns>What stands on the page; null where it cannot be drawn or recognised within the limits.</returns>
    /// <exception cref="Diagnostics.PolicyDiffException">The engine is not installed.</exception>
    OcrPage? Recognize(string fullPath, PdfPage page, Func<PdfPagePicture?> picture, OcrLimits limits, CancellationToken cancellationToken);
}
