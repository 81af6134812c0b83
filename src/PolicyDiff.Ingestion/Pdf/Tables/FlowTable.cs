using PolicyDiff.Ingestion.Pdf.Flow;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>A table in the reading order; its pages hang together where it was stitched.</summary>
/// <param name="Parts">The table on its first page and what follows it on later ones.</param>
internal sealed record FlowTable(IReadOnlyList<TableDraft> Parts) : FlowItem(Parts[0].Page);
