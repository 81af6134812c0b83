namespace PolicyDiff.Pdf.PdfPig.Messages;

/// <summary>A page on which PdfPig stopped.</summary>
/// <param name="Number">Page from 1.</param>
/// <param name="Words">What PdfPig said.</param>
internal sealed record UnreadPage(int Number, string Words);
