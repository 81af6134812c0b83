namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>A piece of a content stream.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A name with its stroke, an operator, or a bracket; empty for numbers, texts, and operators that nobody follows.</param>
/// <param name="Number">The value of a number; the length of a text in bytes.</param>
internal readonly record struct ContentToken(ContentTokenKind Kind, string Text = "", double Number = 0);
