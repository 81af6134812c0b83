namespace PolicyDiff.Search.Queries;

/// <summary>A word of a query as analysed.</summary>
/// <param name="Word">As typed.</param>
/// <param name="Term">As indexed.</param>
/// <param name="Parts">The parts of a compound, as indexed; empty for others.</param>
internal sealed record QueryWord(string Word, string Term, IReadOnlyList<string> Parts);
