using PolicyDiff.Core.Reports;

namespace PolicyDiff.Cli.Output.Search;

/// <summary>Makes a report of answers.</summary>
internal static class SearchReports
{
    /// <summary>The answers with the notes and facets that every form has; those of a batch keep the names of their questions.</summary>
    public static SearchReport Report(IReadOnlyList<SearchAnswer> answers, bool isBatch, Messages messages) => new(
        messages["Search.Title"],
        [.. answers.Select(answer => new SearchReportAnswer(
            answer.Result.Query,
            [.. SearchNotes.Of(answer.Result, messages)],
            answer.Result.Hits,
            [.. SearchNotes.Facets(answer.Result, messages)]) { Id = isBatch ? answer.Id : null })]);
}
