using PolicyDiff.Core.History;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.History;

/// <summary>Composes what <c>history</c> shows.</summary>
public static class HistoryReportComposer
{
    /// <summary>The report of lines.</summary>
    /// <param name="asked">The topic or id as typed.</param>
    /// <param name="lines">The lines, the most relevant first.</param>
    /// <param name="total">The lines that fit, shown or not.</param>
    /// <param name="options">Only the language counts here, for the title.</param>
    public static HistoryReport Compose(string asked, IReadOnlyList<RequirementLine> lines, int total, ReportOptions options) =>
        new(new ReportWords(options.Culture).Format("Title.History", SafeText.OneLine(asked)), asked, lines, total, []);

    /// <summary>That other words were looked for than those typed.</summary>
    public static string Corrected(string typed, string corrected, ReportOptions options) =>
        new ReportWords(options.Culture).Format("History.Corrected", SafeText.OneLine(typed), SafeText.OneLine(corrected));
}
