namespace PolicyDiff.Ingestion.Pdf.Furniture;

/// <summary>One entry of a printed contents page.</summary>
/// <param name="Title">The title with its number, as printed.</param>
/// <param name="Page">The page number as printed.</param>
/// <param name="Indent">Distance of its left side from the page's left side, in points.</param>
internal sealed record PrintedEntry(string Title, int Page, double Indent);
