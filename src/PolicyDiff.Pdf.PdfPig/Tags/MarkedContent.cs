namespace PolicyDiff.Pdf.PdfPig.Tags;

/// <summary>A piece of a page that the tags refer to (ISO 32000-1, 14.7.4).</summary>
/// <param name="Page">Page from 1.</param>
/// <param name="Form">The object number of the form it stands in; 0 for the page itself.</param>
/// <param name="Id">Its number there (<c>MCID</c>).</param>
internal readonly record struct MarkedContent(int Page, long Form, int Id);
