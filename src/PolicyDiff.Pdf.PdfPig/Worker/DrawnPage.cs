using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.PdfPig.Worker;

/// <summary>What is drawn on a page.</summary>
/// <param name="Number">Page from 1.</param>
/// <param name="Drawings">The drawings.</param>
internal sealed record DrawnPage(int Number, PdfDrawings Drawings);
