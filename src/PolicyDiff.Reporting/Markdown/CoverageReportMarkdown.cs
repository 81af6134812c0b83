using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out what the corpus holds and lacks.</summary>
internal sealed class CoverageReportMarkdown(MarkdownPage page, ReportWords words)
{
    /// <summary>Writes the table with what its dashes mean.</summary>
    public void Write(CoverageReport report)
    {
        page.Heading(1, MarkdownEscape.Inline(report.Title));
        page.Table(
            [.. CoverageRows.Header(report, words).Select(MarkdownEscape.Inline)],
            CoverageRows.All(report, words).Select(row => (IReadOnlyList<string>)[.. row.Select(MarkdownEscape.Inline)]));
        foreach (var note in CoverageRows.Notes(report, words))
        {
            page.Paragraph(MarkdownEscape.Line(note));
        }
    }
}
