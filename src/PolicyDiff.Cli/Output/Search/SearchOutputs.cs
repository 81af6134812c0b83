using PolicyDiff.Cli.Commands;

namespace PolicyDiff.Cli.Output.Search;

/// <summary>The forms in which answers are shown.</summary>
internal static class SearchOutputs
{
    /// <summary>Their names; the first where nobody asks for another.</summary>
    public static readonly IReadOnlyList<string> Formats = ["text", "json", "csv", "markdown"];

    /// <summary>The form that fits the extension of an output file; text where there is no file.</summary>
    public static string FormatFor(string? file) => Path.GetExtension(file)?.ToUpperInvariant() switch
    {
        ".JSON" => "json",
        ".CSV" => "csv",
        ".MD" => "markdown",
        _ => "text",
    };

    /// <summary>The answers in one text.</summary>
    public static string Write(string format, IReadOnlyList<SearchAnswer> answers, bool isBatch, CommandContext context) => format switch
    {
        "json" => SearchJson.Write(answers, isBatch),
        "csv" => SearchCsv.Write(answers),
        "markdown" => string.Concat(answers.Select(answer => new SearchMarkdown(context.Messages).Of(answer.Result))),
        _ => string.Concat(answers.Select(answer => new SearchText(context.Messages, context.Settings.Color).Of(answer.Result))),
    };
}
