namespace PolicyDiff.Reporting.Reviews;

/// <summary>A file of verdicts as it is written: format version 1.</summary>
internal sealed record ReviewJson
{
    /// <summary>The version of the format; null where the file does not say.</summary>
    public int? SchemaVersion { get; init; }

    /// <summary>The title of the report, for the person who settles.</summary>
    public string? Title { get; init; }

    /// <summary>The changes to settle, in the order of the report; null where the file has none.</summary>
    public IReadOnlyList<ReviewEntryJson>? Entries { get; init; }

    /// <summary>What was settled about wordings that the report no longer has; null where the file does not say.</summary>
    public IReadOnlyList<ReviewEntryJson>? Earlier { get; init; }
}
