using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>The sheets of a report of announced changes.</summary>
internal static class DeclaredXlsx
{
    /// <summary>The announcements with what they leave out, the sources and the warnings, in this order.</summary>
    public static IReadOnlyList<Sheet> Sheets(DeclaredReport report, ReportWords words, ReportOptions options) =>
    [
        Sheet.Table(words["Sheet.Declared"], DeclaredRows.Of(report, words, options)),
        Sheet.Table(words["Sheet.Sources"], SourceRows.Of(report.Changes.Documents(), words, options)),
        WarningsSheet.Of(report.Diagnostics, words),
    ];
}
