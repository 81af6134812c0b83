using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Contents;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>A word with what it stands in.</summary>
/// <param name="Run">The word.</param>
/// <param name="Mark">What most of its letters stand in; null for the page itself.</param>
internal readonly record struct OwnedWord(TextRun Run, ContentMark? Mark);
