namespace PolicyDiff.Core.Search;

/// <summary>How the sections found are spread over the values of one property.</summary>
/// <param name="Name"><c>insurer</c>, <c>year</c>, <c>careType</c> or <c>kind</c>.</param>
/// <param name="Values">By falling count, equal ones in ordinal order.</param>
public sealed record SearchFacet(string Name, IReadOnlyList<FacetValue> Values);
