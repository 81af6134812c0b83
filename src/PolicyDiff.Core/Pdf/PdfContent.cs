using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Core.Pdf;

/// <summary>What an engine read from a PDF file beside its pages.</summary>
/// <param name="Outline">The outline in order; empty where there is none.</param>
/// <param name="Properties">The file's own properties (<c>Title</c>, <c>Author</c>, <c>CreationDate</c> …) as the file spells them.</param>
/// <param name="Diagnostics">What could not be read of it.</param>
public sealed record PdfContent(
    IReadOnlyList<PdfOutlineItem> Outline, IReadOnlyDictionary<string, string> Properties, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>
    /// The tagged structure: which words of the pages are headings. Without headings where it was not read, which an engine may always
    /// choose.
    /// </summary>
    public PdfTags Tags { get; init; } = PdfTags.Without(PdfTagState.Absent);
}
