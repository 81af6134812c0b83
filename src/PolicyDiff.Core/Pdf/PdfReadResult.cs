using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Core.Pdf;

/// <summary>The content of a PDF file, or the reason there is none.</summary>
/// <param name="Content">The content; null where the file is refused.</param>
/// <param name="Refusal">Why; null where there is content.</param>
public sealed record PdfReadResult(PdfContent? Content, Diagnostic? Refusal);
