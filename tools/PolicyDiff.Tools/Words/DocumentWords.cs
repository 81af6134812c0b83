using System.Text.Json;
using PolicyDiff.Tools.Running;

namespace PolicyDiff.Tools.Words;

/// <summary>The words of <c>show --format json</c>: numbers, titles, text and tables, in the order of the document.</summary>
internal static class DocumentWords
{
    private const int ReadInPart = 3;

    /// <summary>The words of a file; null where the program refuses it.</summary>
    public static IReadOnlyList<string>? Of(PolicyDiffProgram program, string file)
    {
        var run = program.Run(["show", file, "--format", "json"]);
        if (run.ExitCode is not (0 or ReadInPart) || run.Output.Length == 0)
        {
            return null;
        }

        using var document = JsonDocument.Parse(run.Output);
        return [.. Words(document.RootElement.GetProperty("sections"))];
    }

    /// <summary>The words of sections with those below them.</summary>
    internal static IEnumerable<string> Words(JsonElement sections) => sections.EnumerateArray().SelectMany(static section =>
        Split(section.GetProperty("number"))
            .Concat(Split(section.GetProperty("title")))
            .Concat(Split(section.GetProperty("text")))
            .Concat(section.GetProperty("tables").EnumerateArray().SelectMany(Cells).SelectMany(Split))
            .Concat(Words(section.GetProperty("children"))));

    private static IEnumerable<JsonElement> Cells(JsonElement table) =>
        table.GetProperty("rows").EnumerateArray().Prepend(table.GetProperty("header")).SelectMany(static row => row.EnumerateArray());

    private static string[] Split(JsonElement text) => text.GetString()?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
