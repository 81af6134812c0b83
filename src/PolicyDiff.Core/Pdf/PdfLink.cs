namespace PolicyDiff.Core.Pdf;

/// <summary>A link on a page.</summary>
/// <param name="Text">The text it stands on.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Page">The page it leads to, from 1; null where it leads outside the document.</param>
/// <param name="Uri">The address it leads to; null where it leads to a page.</param>
public sealed record PdfLink(string Text, PdfBox Box, int? Page, string? Uri);
