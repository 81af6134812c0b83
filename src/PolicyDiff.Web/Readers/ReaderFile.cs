namespace PolicyDiff.Web.Readers;

/// <summary>The notes of a reader as they are kept: format version 1.</summary>
internal sealed record ReaderFile
{
    /// <summary>The version of the format.</summary>
    public int SchemaVersion { get; init; }

    /// <summary>The fingerprints of what was seen.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];

    /// <summary>What was settled.</summary>
    public IReadOnlyList<ReaderVerdict> Settled { get; init; } = [];
}
