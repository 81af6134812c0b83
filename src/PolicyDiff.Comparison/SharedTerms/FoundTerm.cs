namespace PolicyDiff.Comparison.SharedTerms;

/// <summary>A telling term with the uses of it that are to be read together.</summary>
/// <param name="Name">The term as it is written.</param>
/// <param name="Uses">
/// Indices on the left and the right, or the changes that hold them by place, the most alike first; one may occur more than once.
/// </param>
internal sealed record FoundTerm(string Name, IReadOnlyList<(int Left, int Right)> Uses);
