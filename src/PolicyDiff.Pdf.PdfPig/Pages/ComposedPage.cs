using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Messages;
using PolicyDiff.Pdf.PdfPig.PageParts;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>A page that was read.</summary>
/// <param name="Page">The page of the port.</param>
/// <param name="Words">Its words with what each stands in, in the order of its runs.</param>
/// <param name="Remarks">What is to be said of it; null for nothing.</param>
internal sealed record ComposedPage(PdfPage Page, IReadOnlyList<OwnedWord> Words, PageRemarks? Remarks);
