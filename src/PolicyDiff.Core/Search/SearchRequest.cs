namespace PolicyDiff.Core.Search;

/// <summary>A question to the index as a user asks it.</summary>
/// <param name="Query">In the query language of <c>docs/search.md</c>; any text will do.</param>
public sealed record SearchRequest(string Query)
{
    /// <summary>Name of an insurer, in any of its forms; null for all.</summary>
    public string? Insurer { get; init; }

    /// <summary>A policy year as typed; null for all.</summary>
    public string? Year { get; init; }

    /// <summary>A care type, in any of its forms; null for all.</summary>
    public string? CareType { get; init; }

    /// <summary>A kind of requirement as typed; null for all.</summary>
    public string? Kind { get; init; }

    /// <summary>A section number; null for all.</summary>
    public string? Section { get; init; }

    /// <summary>The most hits that are shown, at least 1.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Sentences shown around the best one.</summary>
    public int Context { get; init; } = 1;
}
