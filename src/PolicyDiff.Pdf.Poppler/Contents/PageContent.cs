using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>What the content of a page tells.</summary>
/// <param name="Starts">Where its texts begin, in the order of the file; empty where no tag refers to any.</param>
/// <param name="Drawings">What it draws beside them.</param>
/// <param name="Words">The words in the order of the file; null where the place of some is not known.</param>
internal sealed record PageContent(IReadOnlyList<TextStart> Starts, PdfDrawings Drawings, IReadOnlyList<WordBox>? Words);
