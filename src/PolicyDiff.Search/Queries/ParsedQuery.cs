namespace PolicyDiff.Search.Queries;

/// <summary>A query as it was typed, taken apart.</summary>
/// <param name="Clauses">The words and phrases in order.</param>
/// <param name="Filters">The demands in order.</param>
internal sealed record ParsedQuery(IReadOnlyList<QueryClause> Clauses, IReadOnlyList<FilterTerm> Filters);
