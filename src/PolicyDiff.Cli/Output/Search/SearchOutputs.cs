using PolicyDiff.Cli.Commands;
using PolicyDiff.Core.Reports;
using PolicyDiff.Pipeline;

namespace PolicyDiff.Cli.Output.Search;

/// <summary>The forms in which answers are shown.</summary>
internal static class SearchOutputs
{
    /// <summary>Their names; the first where nobody asks for another.</summary>
    public static readonly IReadOnlyList<string> Formats = ["text", "json", "csv", "markdown", "html", "docx", "xlsx"];

    /// <summary>The form that fits the extension of an output file; text where there is no file.</summary>
    public static string FormatFor(string? file) => Path.GetExtension(file)?.ToUpperInvariant() switch
    {
        ".JSON" => "json",
        ".CSV" => "csv",
        ".MD" => "markdown",
        ".HTML" or ".HTM" => "html",
        ".DOCX" => "docx",
        ".XLSX" => "xlsx",
        _ => "text",
    };

    /// <summary>The writer of a form that lays out a composed report; null for those that are written here.</summary>
    public static IReportWriter? WriterOf(string format) => ReportFormats.All.FirstOrDefault(writer => writer.Id == format && writer.CanWrite(new SearchReport(string.Empty, [])));

    /// <summary>The answers as a report, with the notes and facets that every form has.</summary>
    public static SearchReport Report(IReadOnlyList<SearchAnswer> answers, Messages messages) => new(
        messages["Search.Title"],
        [.. answers.Select(answer => new SearchReportAnswer(
            answer.Result.Query,
            [.. SearchNotes.Of(answer.Result, messages)],
            answer.Result.Hits,
            [.. SearchNotes.Facets(answer.Result, messages)]))]);

    /// <summary>The answers in one text.</summary>
    public static string Write(string format, IReadOnlyList<SearchAnswer> answers, bool isBatch, CommandContext context) => format switch
    {
        "json" => SearchJson.Write(answers, isBatch),
        "csv" => SearchCsv.Write(answers),
        "markdown" => string.Concat(answers.Select(answer => new SearchMarkdown(context.Messages).Of(answer.Result))),
        _ => string.Join('\n', answers.Select(answer => new SearchText(context.Messages, context.Settings.Color).Of(answer.Result, isBatch ? answer.Id : null))),
    };
}
