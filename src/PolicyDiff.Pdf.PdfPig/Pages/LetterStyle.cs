using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>How a letter looks.</summary>
/// <param name="Font">Its font.</param>
/// <param name="Size">Size in points.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
/// <param name="Color">Colour as <c>#rrggbb</c>.</param>
internal sealed record LetterStyle(FontName Font, double Size, bool Bold, bool Italic, string Color);
