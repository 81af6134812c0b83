using System.Text;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Building;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Writing;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out a report as one HTML file that needs nothing but itself: no network, and no script to be read.</summary>
internal sealed class HtmlReportWriter() : ReportWriter("html", [".html", ".htm"], "text/html")
{
    /// <inheritdoc/>
    public override bool CanWrite(Report report) => base.CanWrite(report) || report is ChangeOverview;

    /// <inheritdoc/>
    protected override void Write(Report report, ReportWords words, ReportOptions options, Stream output)
    {
        var page = new HtmlPage();
        new HtmlTree(page, words).Write(ReportTreeBuilder.Build(report, words, options));
        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }
}
