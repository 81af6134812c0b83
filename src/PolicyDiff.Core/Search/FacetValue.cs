namespace PolicyDiff.Core.Search;

/// <summary>A value with the number of sections found that have it.</summary>
/// <param name="Value">The value; for kinds the name of the <see cref="Requirements.RequirementKind"/>.</param>
/// <param name="Count">Sections.</param>
public sealed record FacetValue(string Value, int Count);
