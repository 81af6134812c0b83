namespace PolicyDiff.Core.Search;

/// <summary>What of a document is indexed.</summary>
/// <param name="AnalyzerId">Name and version of the chain that made the terms; an index holds the terms of one chain only.</param>
/// <param name="Passages">The passages in reading order.</param>
public sealed record DocumentPassages(string AnalyzerId, IReadOnlyList<SearchPassage> Passages);
