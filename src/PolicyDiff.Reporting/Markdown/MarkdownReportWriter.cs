using System.Text;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Building;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out a report as a document in GitHub-flavoured Markdown.</summary>
internal sealed class MarkdownReportWriter() : ReportWriter("md", [".md", ".markdown"], "text/markdown")
{
    /// <inheritdoc/>
    protected override void Write(Report report, ReportWords words, ReportOptions options, Stream output)
    {
        var page = new MarkdownPage();
        new MarkdownTree(page, words).Write(ReportTreeBuilder.Build(report, words, options));
        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }
}
