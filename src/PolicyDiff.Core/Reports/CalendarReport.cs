using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Reports;

/// <summary>The deadlines of policies.</summary>
/// <param name="Title">The title.</param>
/// <param name="Entries">The deadlines by day; those without a day come last.</param>
/// <param name="Documents">The documents that were searched, and those of the editions before.</param>
/// <param name="Diagnostics">Warnings about the documents.</param>
public sealed record CalendarReport(
    string Title,
    IReadOnlyList<CalendarEntry> Entries,
    IReadOnlyList<DocumentSummary> Documents,
    IReadOnlyList<Diagnostic> Diagnostics) : Report(Title);
