namespace PolicyDiff.Pipeline.Fetching;

/// <summary>The content of a record of what was fetched.</summary>
internal sealed record FetchRecordJson
{
    /// <summary>The version of the format.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>The versions, oldest first.</summary>
    public required IReadOnlyList<KeptVersion> Versions { get; init; }
}
