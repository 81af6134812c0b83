using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>One text element of pdftohtml: a stretch of a line whose words share a font but for weight and slant.</summary>
/// <param name="Box">Where it stands.</param>
/// <param name="Font">Its font.</param>
/// <param name="Pieces">The text, cut where weight or slant changes.</param>
internal sealed record RawText(PdfBox Box, FontSpec Font, IReadOnlyList<RawPiece> Pieces);
