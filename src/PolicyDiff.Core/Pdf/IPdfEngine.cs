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

    /// <summary>
    /// Whether it can read drawn lines and tags here, and what is missing where it cannot; null for an engine that needs nothing more for
    /// them. Costs one call of the program.
    /// </summary>
    PdfEngineStatus? CheckContent() => null;

    /// <summary>Turns to a file, of which nothing is read yet.</summary>
    /// <param name="fullPath">Absolute path of the file.</param>
    /// <param name="shownPath">The path to use in diagnostics.</param>
    /// <param name="limits">What each call of the file may cost.</param>
    /// <param name="cancellationToken">Ends the reading and every process behind it.</param>
    IPdfFile Open(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken);
}
