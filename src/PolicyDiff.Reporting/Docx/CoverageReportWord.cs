using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out what the corpus holds and lacks.</summary>
internal sealed class CoverageReportWord(WordPage page, ReportWords words)
{
    private const int NameShare = 20;
    private const int YearShare = 12;

    /// <summary>Writes the table with what its dashes mean, on paper held across.</summary>
    public void Write(CoverageReport report)
    {
        page.Turn(landscape: true);
        page.Title(report.Title);
        var table = page.NewTable([NameShare, NameShare, .. report.Years.Select(_ => YearShare)]);
        table.Header(CoverageRows.Header(report, words));
        foreach (var row in CoverageRows.All(report, words))
        {
            table.Row(row);
        }

        page.Table(table);
        foreach (var note in CoverageRows.Notes(report, words))
        {
            page.Paragraph(note);
        }
    }
}
