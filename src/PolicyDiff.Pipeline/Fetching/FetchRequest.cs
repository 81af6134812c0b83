namespace PolicyDiff.Pipeline.Fetching;

/// <summary>Which sources to ask.</summary>
/// <param name="Folder">The folder that holds <c>sources.yaml</c>, as typed.</param>
public sealed record FetchRequest(string Folder)
{
    /// <summary>Names, insurers or addresses of the sources to ask; empty for all.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Whether the sites are asked but nothing is written.</summary>
    public bool IsDryRun { get; init; }
}
