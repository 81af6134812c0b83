using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out what the corpus holds and lacks.</summary>
internal sealed class CoverageReportHtml(HtmlPage page, ReportWords words)
{
    /// <summary>Writes the table with what its dashes mean.</summary>
    public void Write(CoverageReport report)
    {
        page.WriteTable(report.Title, CoverageRows.Header(report, words), CoverageRows.All(report, words));
        foreach (var note in CoverageRows.Notes(report, words))
        {
            page.Element("p", note);
        }
    }
}
