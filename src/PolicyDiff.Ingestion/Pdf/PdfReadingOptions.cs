namespace PolicyDiff.Ingestion.Pdf;

/// <summary>What the reader may lean on; the tests switch evidence off to see what the rest of it carries.</summary>
/// <param name="UseOutline">Whether the outline of the file counts.</param>
/// <param name="UseContents">Whether the printed contents count.</param>
/// <param name="UseTags">Whether the tags of the file count.</param>
internal sealed record PdfReadingOptions(bool UseOutline = true, bool UseContents = true, bool UseTags = true);
