using System.Text.Json.Serialization;

namespace PolicyDiff.Reporting.Reviews;

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
