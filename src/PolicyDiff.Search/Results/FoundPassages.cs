using PolicyDiff.Core.Search;

namespace PolicyDiff.Search.Results;

/// <summary>What the index found.</summary>
/// <param name="Query">The query that was asked.</param>
/// <param name="Hits">The best ones by falling score; those that lack a phrase word for word are left out.</param>
/// <param name="Counts">All that was found.</param>
/// <param name="CountsAreExact">Whether more may have been found than was counted: phrases are looked for word for word in the best ones only.</param>
internal sealed record FoundPassages(SearchQuery Query, IReadOnlyList<PassageHit> Hits, PassageCounts Counts, bool CountsAreExact);
