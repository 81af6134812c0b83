using System.Text;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out a report as one HTML file that needs nothing but itself: no network, and no script to be read.</summary>
internal sealed class HtmlReportWriter() : ReportWriter("html", [".html", ".htm"], "text/html")
{
    /// <inheritdoc/>
    protected override void Write(Report report, ReportWords words, ReportOptions options, Stream output)
    {
        var layout = new HtmlLayout(words, options);
        layout.Write(report);
        output.Write(Encoding.UTF8.GetBytes(layout.ToString()));
    }
}
