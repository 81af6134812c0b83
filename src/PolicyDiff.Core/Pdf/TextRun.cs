namespace PolicyDiff.Core.Pdf;

/// <summary>A stretch of text on one line, in one style. A value, since a long document has hundreds of thousands.</summary>
/// <param name="Text">The text as the file spells it; never empty.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Style">How it is set.</param>
public readonly record struct TextRun(string Text, PdfBox Box, TextStyle Style);
