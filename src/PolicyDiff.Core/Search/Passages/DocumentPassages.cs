namespace PolicyDiff.Core.Search.Passages;

/// <summary>What of a document is indexed.</summary>
/// <param name="AnalyzerId">Name and version of the chain that made the terms; an index holds the terms of one chain only.</param>
/// <param name="Passages">
/// The passages in reading order, those of sections first. They may be made while they
/// are gone through, anew each time: go through them once, and keep none.
/// </param>
public sealed record DocumentPassages(string AnalyzerId, IEnumerable<SearchPassage> Passages)
{
    /// <summary>The abbreviations that the document defines.</summary>
    public IReadOnlyList<DefinedAbbreviation> Abbreviations { get; init; } = [];
}
