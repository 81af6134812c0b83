namespace PolicyDiff.Core.Search;

/// <summary>What an index holds.</summary>
/// <param name="AnalyzerId">Name and version of the chain that made its terms; null for an index that never held a passage.</param>
/// <param name="PassageCount">Passages of every form.</param>
/// <param name="TermCount">Different terms.</param>
public sealed record SearchIndexStatus(string? AnalyzerId, int PassageCount, int TermCount);
