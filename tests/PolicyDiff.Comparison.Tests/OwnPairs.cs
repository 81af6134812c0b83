using System.Text.Json;
using PolicyDiff.Testing;

namespace PolicyDiff.Comparison.Tests;

/// <summary>Pairs of wordings, read from files with one pair on each line.</summary>
internal static class OwnPairs
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The pairs that the judge is trained with, in the order of their files.</summary>
    public static IReadOnlyList<OwnPair> All { get; } = In(TestCorpus.PathOf("tools/judgement-trainer/pairs"));

    /// <summary>The pairs of all files of a folder.</summary>
    public static IReadOnlyList<OwnPair> In(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(line => line.Trim().Length > 0)
            .Select(line => JsonSerializer.Deserialize<OwnPair>(line, Options)!),
    ];
}
