using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.PdfPig.PageParts;

/// <summary>A word with what it stands in.</summary>
/// <param name="Run">The word.</param>
/// <param name="Mark">What most of its letters stand in; null for the page itself.</param>
internal readonly record struct OwnedWord(TextRun Run, ContentMark? Mark);
