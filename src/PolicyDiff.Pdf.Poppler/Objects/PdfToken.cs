namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>A piece of a file or of a content stream.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A name with its stroke, an operator, or a bracket; empty for numbers, texts, and operators that nobody follows.</param>
/// <param name="Number">The value of a number; the length of a text in bytes, at most.</param>
/// <param name="Start">Where a text begins among the bytes.</param>
internal readonly record struct PdfToken(PdfTokenKind Kind, string Text = "", double Number = 0, int Start = 0);
