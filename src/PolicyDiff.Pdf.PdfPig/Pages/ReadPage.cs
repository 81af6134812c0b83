using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>A page that was read.</summary>
/// <param name="Page">The page of the port.</param>
/// <param name="Words">Its words with what each stands in, in the order of its runs.</param>
internal sealed record ReadPage(PdfPage Page, IReadOnlyList<OwnedWord> Words);
