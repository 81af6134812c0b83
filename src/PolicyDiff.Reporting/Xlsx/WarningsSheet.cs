using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>One warning a row: place first, then the fact, then the way out.</summary>
internal static class WarningsSheet
{
    /// <summary>The sheet, warnings and errors in the order given.</summary>
    public static Sheet Of(IReadOnlyList<Diagnostic> diagnostics, ReportWords words)
    {
        var sheet = new Sheet(words["Sheet.Warnings"], Columns(words), isTable: true);
        sheet.Header();
        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info))
        {
            sheet.Row()
                .Text(diagnostic.Location?.Path)
                .Number(diagnostic.Location?.Page)
                .Number(diagnostic.Location?.Line)
                .Text(words[$"Severity.{diagnostic.Severity}"])
                .Text(diagnostic.Code)
                .Text(DiagnosticMessages.What(diagnostic, words.Culture))
                .Text(DiagnosticMessages.Remedy(diagnostic, words.Culture));
        }

        return sheet;
    }

    private static ReportColumn[] Columns(ReportWords words) =>
    [
        new(words["Document.File"], 40),
        new(words["Column.Page"], 9),
        new(words["Column.Line"], 9),
        new(words["Column.Severity"], 14),
        new(words["Column.Code"], 10),
        new(words["Column.Warning"], 60),
        new(words["Column.Remedy"], 60),
    ];
}
