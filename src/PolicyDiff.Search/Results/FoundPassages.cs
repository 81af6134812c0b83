using PolicyDiff.Core.Search;

namespace PolicyDiff.Search.Results;

/// <summary>What the index found.</summary>
/// <param name="Query">The query that was asked.</param>
/// <param name="Hits">By falling score; those that lack a phrase word for word are left out.</param>
/// <param name="IsComplete">Whether these are all.</param>
internal sealed record FoundPassages(SearchQuery Query, IReadOnlyList<PassageHit> Hits, bool IsComplete);
