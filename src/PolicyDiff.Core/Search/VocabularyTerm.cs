namespace PolicyDiff.Core.Search;

/// <summary>A term of the index.</summary>
/// <param name="Term">The term.</param>
/// <param name="Spelling">A word that it was made of.</param>
/// <param name="PassageCount">The number of section passages that hold it, in any field.</param>
public sealed record VocabularyTerm(string Term, string Spelling, int PassageCount);
