using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>A word as pdftotext places it.</summary>
/// <param name="Text">The word.</param>
/// <param name="Box">Where it stands.</param>
internal sealed record WordBox(string Text, PdfBox Box);
