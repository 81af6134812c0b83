using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Lint;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Lint;

namespace PolicyDiff.Reporting.Tests.Support;

/// <summary>Findings of every kind, all of their words the same.</summary>
internal static class SomeLint
{
    public static LintReport Of(string text, DocumentSummary summary, Requirement unit)
    {
        LintPlace[] places = [.. Enum.GetValues<LintPlaceRole>().Select(role => new LintPlace(role, unit.Citation with { Quote = text }))];
        return LintReportComposer.Compose(
            [summary], [.. Enum.GetValues<LintKind>().Select(kind => new LintFinding(kind, [text, text, text], places)), new LintFinding(LintKind.EmptyHeading, [text], [places[0]])], [], new ReportOptions());
    }
}
