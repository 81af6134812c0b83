using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Core.Pdf;

/// <summary>What an engine read from a PDF file.</summary>
/// <param name="Pages">The pages in order.</param>
/// <param name="Outline">The outline in order; empty where there is none.</param>
/// <param name="Properties">The file's own properties (<c>Title</c>, <c>Author</c>, <c>CreationDate</c> …) as the file spells them.</param>
/// <param name="Diagnostics">What could not be read of it.</param>
public sealed record PdfContent(
    IReadOnlyList<PdfPage> Pages,
    IReadOnlyList<PdfOutlineItem> Outline,
    IReadOnlyDictionary<string, string> Properties,
    IReadOnlyList<Diagnostic> Diagnostics);
