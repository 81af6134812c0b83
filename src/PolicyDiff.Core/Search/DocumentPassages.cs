namespace PolicyDiff.Core.Search;

/// <summary>What of a document is indexed.</summary>
/// <param name="AnalyzerId">Name and version of the chain that made the terms; an index holds the terms of one chain only.</param>
/// <param name="Passages">The passages in reading order.</param>
public sealed record DocumentPassages(string AnalyzerId, IReadOnlyList<SearchPassage> Passages)
{
    /// <summary>For each term a word that it was made of, in lower case: what a user is shown for the term.</summary>
    public IReadOnlyDictionary<string, string> Spellings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The abbreviations that the document defines.</summary>
    public IReadOnlyList<DefinedAbbreviation> Abbreviations { get; init; } = [];
}
