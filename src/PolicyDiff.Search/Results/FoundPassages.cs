using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;

namespace PolicyDiff.Search.Results;

/// <summary>What the index found.</summary>
/// <param name="Query">The query that was asked.</param>
/// <param name="Hits">The best ones by falling score.</param>
/// <param name="Counts">All that was found.</param>
internal sealed record FoundPassages(SearchQuery Query, IReadOnlyList<PassageHit> Hits, PassageCounts Counts);
