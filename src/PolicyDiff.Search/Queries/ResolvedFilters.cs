using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Search.Queries;

namespace PolicyDiff.Search.Queries;

/// <summary>The demands of a query, checked.</summary>
/// <param name="Filter">What is asked of the index.</param>
/// <param name="Diagnostics">Demands that nothing can meet.</param>
internal sealed record ResolvedFilters(SearchFilter Filter, IReadOnlyList<Diagnostic> Diagnostics);
