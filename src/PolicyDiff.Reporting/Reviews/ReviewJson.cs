using System.Text.Json.Serialization;

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

/// <summary>A change to settle. Only fingerprint, verdict and note are read back.</summary>
internal sealed record ReviewEntryJson
{
    /// <summary>What it is recognised by.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The verdict.</summary>
    public string? Verdict { get; init; }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    /// <summary>Its number in the report.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Number { get; init; }

    /// <summary>What happened.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; init; }

    /// <summary>What the baseline says, a text each with its citation.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Left { get; init; }

    /// <summary>What the other side says, likewise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Right { get; init; }
}

/// <summary>The serialization of files of verdicts, generated when the program is built.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(ReviewJson))]
internal sealed partial class ReviewJsonContext : JsonSerializerContext;
