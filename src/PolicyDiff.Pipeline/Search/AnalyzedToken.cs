namespace PolicyDiff.Pipeline.Search;

/// <summary>A term of a text.</summary>
/// <param name="Term">The term.</param>
/// <param name="Start">Where it begins, in UTF-16 units from 0.</param>
/// <param name="End">The first unit behind it.</param>
/// <param name="PositionIncrement">Words since the term before; 0 for a second reading of the same word.</param>
public sealed record AnalyzedToken(string Term, int Start, int End, int PositionIncrement);
