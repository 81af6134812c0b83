using PolicyDiff.Pdf.PdfPig.PageParts;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>All that a page draws, whether it can be seen or not.</summary>
/// <param name="Number">Page from 1.</param>
/// <param name="Frame">The page as shown.</param>
/// <param name="Letters">Its letters in the order of the file, blanks among them.</param>
/// <param name="Areas">Its pictures and paths in the order of the file.</param>
/// <param name="Annotations">What lies on it: links, notes, form fields.</param>
/// <param name="Failures">What could not be followed, in the words of PdfPig; empty where all could.</param>
internal sealed record PageContent(
    int Number,
    PageFrame Frame,
    IReadOnlyList<PlacedLetter> Letters,
    IReadOnlyList<PaintedArea> Areas,
    IReadOnlyList<PageAnnotation> Annotations,
    IReadOnlyList<string> Failures);
