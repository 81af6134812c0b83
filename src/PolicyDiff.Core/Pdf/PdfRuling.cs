namespace PolicyDiff.Core.Pdf;

/// <summary>
/// A drawn line, or a side of a drawn rectangle, that runs straight across or straight down. A value, since pages of tables have hundreds.
/// </summary>
/// <param name="Box">The line; its width or its height is its thickness.</param>
/// <param name="Horizontal">Whether it runs across.</param>
public readonly record struct PdfRuling(PdfBox Box, bool Horizontal);
