using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>The sheets of a report of changes.</summary>
internal static class ChangeReportXlsx
{
    /// <summary>How to read it, the changes, the requirements, the sources and the warnings, in this order.</summary>
    public static IReadOnlyList<Sheet> Sheets(ChangeReport report, ReportWords words, ReportOptions options) =>
    [
        GuideSheet.Of(report, words),
        ChangesSheet.Of(report, words, options),
        RequirementsSheet.Of(report, words),
        SourcesSheet.Of([.. report.Parts.SelectMany(part => part.Set.Left.Documents.Concat(part.Set.Right.Documents)).DistinctBy(document => document.Id)], words),
        WarningsSheet.Of(report.Diagnostics, words),
    ];

    /// <summary>The names of all documents of a report, so that a document has one name on every sheet.</summary>
    public static CitationNames Names(ChangeReport report, ReportWords words) =>
        new(report.Parts.SelectMany(part => part.Set.Left.Documents.Concat(part.Set.Right.Documents)), words);

    /// <summary>The changes of a part in the order of the report: what matters, the routine, what cannot be compared, the unchanged.</summary>
    public static IEnumerable<Change> Ordered(ChangeReportPart part) =>
    [
        .. part.Substantive.SelectMany(group => group.Changes),
        .. part.Routine,
        .. part.Uncovered,
        .. part.Set.Changes.Where(change => change.Kind == ChangeKind.Unchanged && !change.Substantive),
    ];
}
