using PolicyDiff.Pdf.PdfPig.PageParts;
using UglyToad.PdfPig.Annotations;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>What lies on a page: a link, a note, a form field.</summary>
/// <param name="Annotation">What PdfPig says of it.</param>
/// <param name="Letters">The letters it shows, where it is a stamp or a note that states no text itself; empty where not.</param>
internal sealed record PageAnnotation(Annotation Annotation, IReadOnlyList<PlacedLetter> Letters);
