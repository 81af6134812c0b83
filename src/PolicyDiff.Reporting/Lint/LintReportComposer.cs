using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Lint;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Lint;

/// <summary>Composes what <c>lint</c> shows.</summary>
public static class LintReportComposer
{
    /// <summary>The report of what was found.</summary>
    /// <param name="documents">The documents that were examined.</param>
    /// <param name="findings">The findings in their order.</param>
    /// <param name="diagnostics">Warnings about the documents.</param>
    /// <param name="options">Only the language counts here, for the title.</param>
    public static LintReport Compose(
        IReadOnlyList<DocumentSummary> documents, IReadOnlyList<LintFinding> findings, IReadOnlyList<Diagnostic> diagnostics,
            ReportOptions options) =>
        new(new ReportWords(options.Culture)["Title.Lint"], documents, findings, diagnostics);
}
