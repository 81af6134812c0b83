using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Calendar;

/// <summary>Composes what <c>calendar</c> shows.</summary>
public static class CalendarReportComposer
{
    /// <summary>The report: deadlines by day; on one day by insurer, document and place.</summary>
    /// <param name="entries">The deadlines, those of one document in reading order.</param>
    /// <param name="documents">The documents that were searched, and those of the editions before.</param>
    /// <param name="diagnostics">Warnings about the documents.</param>
    /// <param name="options">Only the language counts here, for the title.</param>
    public static CalendarReport Compose(
        IEnumerable<CalendarEntry> entries, IReadOnlyList<DocumentSummary> documents, IReadOnlyList<Diagnostic> diagnostics,
            ReportOptions options) => new(
        new ReportWords(options.Culture)["Title.Calendar"],
        [
            .. entries
                .OrderBy(entry => entry.Deadline.Time.SortDay)
                .ThenBy(entry => entry.Deadline.Time.Date?.SortDay)
                .ThenBy(entry => entry.Document.Metadata.Insurer, StringComparer.Ordinal)
                .ThenBy(entry => entry.Document.Source.Path, StringComparer.Ordinal)
                .ThenBy(entry => entry.Deadline.Requirement.Id.Ordinal),
        ],
        documents,
        diagnostics);
}
