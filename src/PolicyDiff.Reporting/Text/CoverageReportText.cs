using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out what the corpus holds and lacks.</summary>
internal sealed class CoverageReportText(TextPage page, ReportWords words)
{
    /// <summary>Writes the table with what its dashes mean.</summary>
    public void Write(CoverageReport report)
    {
        page.Heading(report.Title, '=');
        new TableText(page).Write(
            new Table(CoverageRows.Header(report, words), [.. CoverageRows.All(report, words).Select(row => new TableRow(row, default))], default), 0);
        page.Blank();
        foreach (var note in CoverageRows.Notes(report, words))
        {
            page.Write(SafeText.OneLine(note), TextStyle.Faint);
        }
    }
}
