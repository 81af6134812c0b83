using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Lint;

namespace PolicyDiff.Core.Reports;

/// <summary>The contradictions and leftovers of an edition.</summary>
/// <param name="Title">The title.</param>
/// <param name="Documents">The documents that were examined.</param>
/// <param name="Findings">By kind, then by document and place.</param>
/// <param name="Diagnostics">Warnings about the documents.</param>
public sealed record LintReport(
    string Title,
    IReadOnlyList<DocumentSummary> Documents,
    IReadOnlyList<LintFinding> Findings,
    IReadOnlyList<Diagnostic> Diagnostics) : Report(Title);
