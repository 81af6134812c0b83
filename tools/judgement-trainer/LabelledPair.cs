using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyDiff.JudgementTrainer;

/// <summary>Two wordings with what a reader says of them.</summary>
internal sealed record LabelledPair
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Names the pair.</summary>
    public required string Id { get; init; }

    /// <summary>The baseline.</summary>
    public required string Left { get; init; }

    /// <summary>The other wording.</summary>
    public required string Right { get; init; }

    /// <summary>The line that leads both in as items of a list; null where there is none.</summary>
    public string? Lead { get; init; }

    /// <summary><c>modified</c> or <c>editorial</c>.</summary>
    public required string Label { get; init; }

    /// <summary>In which respects it was modified.</summary>
    public IReadOnlyList<string> Aspects { get; init; } = [];

    /// <summary><c>heavier</c>, <c>lighter</c> or <c>other</c>, as the provider sees it.</summary>
    public string Direction { get; init; } = "other";

    /// <summary>What sort of pair it is, for people who read the misses.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>Who wrote it; null for amendments of laws.</summary>
    public string? Author { get; init; }

    /// <summary>The law it was taken from; null for written pairs.</summary>
    public string? Source { get; init; }

    /// <summary>The policy years of both sides; null for 2024 and 2025.</summary>
    public IReadOnlyList<int>? Years { get; init; }

    /// <summary>Whether the rule itself changed.</summary>
    [JsonIgnore]
    public bool IsModified => string.Equals(Label, "modified", StringComparison.Ordinal);

    /// <summary>What is left out together: the author, or the law.</summary>
    [JsonIgnore]
    public string Group => Author ?? "law " + Source!.Split(", art.")[0].Split(" (")[0];

    /// <summary>Reads a file with one pair on each line.</summary>
    public static IReadOnlyList<LabelledPair> Read(string path) =>
        [.. File.ReadLines(path)
            .Where(line => line.Trim().Length > 0)
            .Select(line => JsonSerializer.Deserialize<LabelledPair>(line, Options)!)];
}
