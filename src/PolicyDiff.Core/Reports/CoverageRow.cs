using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Reports;

/// <summary>What the corpus holds of one insurer for one care type.</summary>
/// <param name="Insurer">The insurer.</param>
/// <param name="CareType">The care type; null for documents that speak of every care type.</param>
/// <param name="Documents">Per year of the report the documents valid then; empty where the corpus lacks one.</param>
public sealed record CoverageRow(string Insurer, string? CareType, IReadOnlyList<IReadOnlyList<DocumentSummary>> Documents);
