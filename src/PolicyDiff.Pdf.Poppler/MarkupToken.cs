namespace PolicyDiff.Pdf.Poppler;

/// <summary>A tag or a stretch of text between tags.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Value">Name of the tag in lower case, or the text with its character references resolved.</param>
/// <param name="Attributes">The attributes of an opening tag; none otherwise.</param>
internal sealed record MarkupToken(MarkupTokenKind Kind, string Value, MarkupAttributes Attributes);
