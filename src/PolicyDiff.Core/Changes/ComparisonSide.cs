using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Changes;

/// <summary>One side of a comparison: a set of documents with their requirements.</summary>
/// <param name="Label">What to call it: <c>2022</c>, <c>CZ</c>, a file name.</param>
/// <param name="Documents">The documents, the specific before the general.</param>
/// <param name="Requirements">Their requirements, in the order of the documents.</param>
public sealed record ComparisonSide(string Label, IReadOnlyList<DocumentSummary> Documents, IReadOnlyList<Requirement> Requirements);
