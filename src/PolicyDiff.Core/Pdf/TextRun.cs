namespace PolicyDiff.Core.Pdf;

/// <summary>A stretch of text on one line, in one font.</summary>
/// <param name="Text">The text as the file spells it; never empty.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="FontName">The font's name without subset prefix; empty where unknown.</param>
/// <param name="FontSize">Size in points.</param>
/// <param name="Bold">Whether it is set in bold.</param>
/// <param name="Italic">Whether it is set in italics.</param>
/// <param name="Color">Colour as <c>#rrggbb</c>; black where unknown.</param>
public sealed record TextRun(string Text, PdfBox Box, string FontName, double FontSize, bool Bold, bool Italic, string Color);
