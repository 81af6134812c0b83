namespace PolicyDiff.Core.Search.Queries;

/// <summary>
/// A word of the query with everything that stands for it. A passage has the concept if it has one of the terms in any field.
/// </summary>
/// <param name="Word">The word as typed.</param>
/// <param name="Terms">The ways in which it may stand in a text, the word itself first; never empty.</param>
public sealed record ConceptNode(string Word, IReadOnlyList<WeightedTerm> Terms) : SearchNode
{
    /// <summary>
    /// The one of the terms that stands in about every passage that has the concept, so that its count says how rare it is; null where
    /// there is none such.
    /// </summary>
    public string? CountedBy { get; init; }
}
