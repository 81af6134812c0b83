namespace PolicyDiff.Pdf.PdfPig.Tags;

/// <summary>A heading of the structure tree, before its text is known.</summary>
/// <param name="Level">1 to 6; 0 for a heading tagged without a level.</param>
/// <param name="InTable">Whether it stands in a tagged table.</param>
/// <param name="Contents">The pieces of pages that hold its text, in the order of the tree, without those of notes and references.</param>
internal sealed record StructureHeading(int Level, bool InTable, IReadOnlyList<MarkedContent> Contents);
