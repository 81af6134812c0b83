using System.Text.Json;
using static System.StringComparer;
using PolicyDiff.Tools.Running;

namespace PolicyDiff.Tools.Scoring;

/// <summary>Queries over the real documents whose right sections are labelled with grades.</summary>
internal static class LabelledQueries
{
    /// <summary>What the scorer of the data says of the answers; its last line is JSON.</summary>
    /// <param name="data">The folder with <c>queries.json</c> and <c>score_search.py</c>.</param>
    /// <param name="program">What is asked.</param>
    /// <param name="index">An index of the real documents.</param>
    /// <param name="isVerbose">Whether it also says how each query fared.</param>
    public static string Score(string data, PolicyDiffProgram program, string index, bool isVerbose)
    {
        using var queries = JsonDocument.Parse(File.ReadAllText(Path.Combine(data, "queries.json")));
        var answers = queries.RootElement.EnumerateArray()
            .GroupBy(Filters, (filters, group) => SearchBatch.Ask(program, index, group.Select(Question), Options(filters)))
            .SelectMany(static answered => answered)
            .ToDictionary(static answer => answer.Key, static answer => answer.Value, Ordinal);

        using var work = WorkFolder.Make();
        var results = work.PathOf("results.json");
        File.WriteAllText(results, JsonSerializer.Serialize(answers));
        string[] further = isVerbose ? ["-v"] : [];
        return Scorer.Output(Path.Combine(data, "score_search.py"), [Path.Combine(data, "queries.json"), "--results", results, .. further]);
    }

    private static (string Id, string Text) Question(JsonElement query) =>
        (query.GetProperty("id").ToString(), query.GetProperty("q").GetString()!);

    // Options joined by line ends, so that queries with the same ones go into one run.
    private static string Filters(JsonElement query) =>
        query.TryGetProperty("filters", out var filters) && filters.ValueKind == JsonValueKind.Object
            ? string.Join('\n', filters.EnumerateObject().Select(static filter => $"--{filter.Name}\n{filter.Value}").Order(Ordinal))
            : string.Empty;

    private static string[] Options(string filters) => filters.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
