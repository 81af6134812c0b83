namespace PolicyDiff.Core.Pdf;

/// <summary>A drawn line, or a side of a drawn rectangle, that runs straight across or straight down.</summary>
/// <param name="Box">The line; its width or its height is its thickness.</param>
/// <param name="Horizontal">Whether it runs across.</param>
public sealed record PdfRuling(PdfBox Box, bool Horizontal);
