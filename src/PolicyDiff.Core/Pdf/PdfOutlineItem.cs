namespace PolicyDiff.Core.Pdf;

/// <summary>One entry of the outline (bookmarks).</summary>
/// <param name="Title">The title.</param>
/// <param name="Level">Depth from 1.</param>
/// <param name="Page">Page from 1; null where it leads nowhere.</param>
public sealed record PdfOutlineItem(string Title, int Level, int? Page);
