namespace PolicyDiff.Core.Search.Queries;

/// <summary>One way in which a word of the query may stand in a text.</summary>
/// <param name="Term">The term as indexed.</param>
/// <param name="Weight">How much an occurrence counts, in (0, 1]; 1 for the word itself.</param>
public sealed record WeightedTerm(string Term, double Weight);
