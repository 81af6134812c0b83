using PolicyDiff.Core.Documents;

namespace PolicyDiff.Pipeline.Tables;

/// <summary>A column of a table to make.</summary>
/// <param name="Label">What stands above it.</param>
/// <param name="Documents">The documents it rests on.</param>
/// <param name="Previous">The documents of the policy before it; empty where the index holds none.</param>
internal sealed record TablePlan(string Label, IReadOnlyList<DocumentSummary> Documents, IReadOnlyList<DocumentSummary> Previous);
