using PolicyDiff.Core.Redlines;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Composes what <c>--redline</c> shows.</summary>
public static class RedlineReportComposer
{
    /// <summary>The report of both texts as one.</summary>
    /// <param name="leftLabel">What to call the baseline.</param>
    /// <param name="rightLabel">What to call the other text.</param>
    /// <param name="blocks">Both texts, in the order to show them.</param>
    /// <param name="options">Only the language counts here, for the title.</param>
    public static RedlineReport Compose(string leftLabel, string rightLabel, IReadOnlyList<RedlineBlock> blocks, ReportOptions options) =>
        new(new ReportWords(options.Culture).Format("Title.Redline", leftLabel, rightLabel), leftLabel, rightLabel, blocks);
}
