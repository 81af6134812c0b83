using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>One warning a row: place first, then the fact, then the way out.</summary>
internal static class WarningsSheet
{
    /// <summary>The sheet, warnings and errors in the order given.</summary>
    public static Sheet Of(IReadOnlyList<Diagnostic> diagnostics, ReportWords words) => Sheet.Table(
        words["Sheet.Warnings"],
        ReportTable.Of(diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info),
        [
            (new(words["Document.File"], 40), diagnostic => ReportCell.Of(diagnostic.Location?.Path)),
            (new(words["Column.Page"], 9), diagnostic => ReportCell.Of(diagnostic.Location?.Page, words.Culture)),
            (new(words["Column.Line"], 9), diagnostic => ReportCell.Of(diagnostic.Location?.Line, words.Culture)),
            (new(words["Column.Severity"], 14), diagnostic => ReportCell.Of(words[$"Severity.{diagnostic.Severity}"])),
            (new(words["Column.Code"], 10), diagnostic => ReportCell.Of(diagnostic.Code)),
            (new(words["Column.Warning"], 60), diagnostic => ReportCell.Of(DiagnosticMessages.What(diagnostic, words.Culture))),
            (new(words["Column.Remedy"], 60), diagnostic => ReportCell.Of(DiagnosticMessages.Remedy(diagnostic, words.Culture))),
        ]));
}
