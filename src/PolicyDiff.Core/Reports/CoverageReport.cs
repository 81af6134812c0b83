using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Reports;

/// <summary>What the corpus holds and lacks: per insurer and care type, which years.</summary>
/// <param name="Title">The title.</param>
/// <param name="Years">Every year between the first and the last that a document is valid for, ascending.</param>
/// <param name="Rows">Per insurer and care type, ordered by both.</param>
/// <param name="Unplaced">Documents without insurer or years, which no row can count.</param>
public sealed record CoverageReport(
    string Title,
    IReadOnlyList<int> Years,
    IReadOnlyList<CoverageRow> Rows,
    IReadOnlyList<DocumentSummary> Unplaced) : Report(Title);
