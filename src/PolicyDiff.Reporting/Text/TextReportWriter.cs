using System.Text;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Building;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out a report for a terminal or an e-mail: fixed width, colours only where asked for.</summary>
internal sealed class TextReportWriter() : ReportWriter("text", [".txt"], "text/plain")
{
    /// <inheritdoc/>
    protected override void Write(Report report, ReportWords words, ReportOptions options, Stream output)
    {
        var page = new TextPage(options.Width, options.Color);
        new TextTree(page, words).Write(ReportTreeBuilder.Build(report, words, options));
        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }
}
