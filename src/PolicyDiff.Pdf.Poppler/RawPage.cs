namespace PolicyDiff.Pdf.Poppler;

/// <summary>A page as pdftohtml gives it.</summary>
/// <param name="Number">Page from 1.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Texts">Its text elements in the order of the file.</param>
internal sealed record RawPage(int Number, double Width, double Height, IReadOnlyList<RawText> Texts);
