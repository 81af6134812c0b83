using System.Text.Json;
using PolicyDiff.Tools.Running;

namespace PolicyDiff.Tools.Scoring;

/// <summary>Asks an index many questions in one run.</summary>
internal static class SearchBatch
{
    /// <summary>The answers by id.</summary>
    /// <param name="program">What is asked.</param>
    /// <param name="index">The index folder.</param>
    /// <param name="questions">Pairs of an id and a question.</param>
    /// <param name="filters">Options of every question.</param>
    /// <exception cref="ToolException">Nothing was answered.</exception>
    public static IReadOnlyDictionary<string, JsonElement> Ask(
        PolicyDiffProgram program, string index, IEnumerable<(string Id, string Text)> questions, IEnumerable<string> filters)
    {
        using var work = WorkFolder.Make();
        var file = work.PathOf("questions.csv");
        var rows = questions.Prepend((Id: "id", Text: "query")).Select(static row => $"{Cell(row.Id)},{Cell(row.Text)}\r\n");
        File.WriteAllText(file, string.Concat(rows));
        var run = program.Run(["search", "--batch", file, "--index", index, "--format", "json", .. filters]);
        if (run.Output.Length == 0)
        {
            throw new ToolException($"search --batch on {index}: {run.Errors.Trim()}");
        }

        using var answers = JsonDocument.Parse(run.Output);
        return answers.RootElement.EnumerateObject().ToDictionary(
            static answer => answer.Name, static answer => answer.Value.Clone(), StringComparer.Ordinal);
    }

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
