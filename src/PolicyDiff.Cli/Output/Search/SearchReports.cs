using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Cli.Output.Search;

/// <summary>Makes a report of answers.</summary>
internal static class SearchReports
{
    /// <summary>The answers with the notes and facets that every form has; the names of questions are null where one was asked.</summary>
    public static SearchReport Report(IEnumerable<string?> ids, IEnumerable<SearchResult> results, Messages messages) => new(
        messages["Search.Title"],
        [.. ids.Zip(results, (id, result) => new SearchReportAnswer(
            result,
            [.. SearchNotes.Of(result, messages)],
            [.. SearchNotes.Facets(result, messages)]) { Id = id })]);
}
