namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>A node of a query with what the vocabulary knows of it.</summary>
internal sealed record CompiledNode
{
    /// <summary>Terms as stored with their weights; empty for a phrase and for alternatives.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Terms { get; init; } = [];

    /// <summary>The terms of a phrase as stored; empty for others.</summary>
    public IReadOnlyList<string> Phrase { get; init; } = [];

    /// <summary>Alternatives; empty for others.</summary>
    public IReadOnlyList<CompiledNode> Alternatives { get; init; } = [];

    /// <summary>The passages that fit, in FTS5's language.</summary>
    public required string Expression { get; init; }

    /// <summary>The passages that are much about it; null where that cannot be asked.</summary>
    public string? StrongExpression { get; init; }

    /// <summary>An upper bound of the number of section passages that fit.</summary>
    public required int PassageCount { get; init; }

    /// <summary>The same for <see cref="StrongExpression"/>.</summary>
    public int StrongCount { get; init; }

    /// <summary>What one occurrence is worth: the logarithm of how rare it is (Robertson and Spärck Jones), above 0.</summary>
    public required double Weight { get; init; }
}
