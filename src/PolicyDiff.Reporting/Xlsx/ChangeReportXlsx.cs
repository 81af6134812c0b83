using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Rows;
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
        Sheet.Table(words["Sheet.Sources"], SourceRows.Of(report.Documents(), words, options)),
        WarningsSheet.Of(report.Diagnostics, words),
    ];
}
