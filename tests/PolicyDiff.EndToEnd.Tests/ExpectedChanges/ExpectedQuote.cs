namespace PolicyDiff.EndToEnd.Tests.ExpectedChanges;

/// <summary>Words of a document.</summary>
internal sealed record ExpectedQuote
{
    /// <summary>The number of its section.</summary>
    public string Section { get; init; } = string.Empty;

    /// <summary>The words.</summary>
    public string Quote { get; init; } = string.Empty;
}
