using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>A page that was read, without the runs it was made of.</summary>
/// <param name="Sheet">The page without its text.</param>
/// <param name="Text">Its words in rows.</param>
/// <param name="HasText">Whether the file holds any text of it.</param>
/// <param name="IsBad">Whether the text that the file holds is none, as <see cref="TextLayer"/> tells.</param>
internal sealed record ReadPage(PdfPage Sheet, PageText Text, bool HasText, bool IsBad);
