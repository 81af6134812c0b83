namespace PolicyDiff.Comparison.SharedTerms;

/// <summary>A telling term with the uses of it that are to be read together.</summary>
/// <param name="Name">The term as it is written.</param>
/// <param name="Uses">Indices on the left and the right, the most alike first; an index may occur more than once.</param>
internal sealed record FoundTerm(string Name, IReadOnlyList<(int Left, int Right)> Uses);
