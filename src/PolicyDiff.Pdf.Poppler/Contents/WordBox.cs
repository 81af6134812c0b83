using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>A word with its place.</summary>
/// <param name="Text">The word.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Continues">Whether it goes on with the word before it, from which it differs in font, colour or link, or by nothing that can be seen.</param>
internal sealed record WordBox(string Text, PdfBox Box, bool Continues = false);
