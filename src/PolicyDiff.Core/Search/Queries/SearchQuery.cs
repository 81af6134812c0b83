namespace PolicyDiff.Core.Search.Queries;

/// <summary>
/// A query of analysed terms. A passage fits if it has every required node, at least one required or optional one, and no excluded one.
/// </summary>
public sealed record SearchQuery
{
    /// <summary>What must be there; it counts for the score too.</summary>
    public IReadOnlyList<SearchNode> Required { get; init; } = [];

    /// <summary>What adds to the score.</summary>
    public IReadOnlyList<SearchNode> Optional { get; init; } = [];

    /// <summary>What must not be there.</summary>
    public IReadOnlyList<SearchNode> Excluded { get; init; } = [];

    /// <summary>What is asked besides words.</summary>
    public SearchFilter Filter { get; init; } = new();

    /// <summary>The most passages that are wanted, at least 1.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>Whether it asks for any word at all; without one, nothing fits.</summary>
    public bool IsEmpty => Required.Count + Optional.Count == 0;
}
