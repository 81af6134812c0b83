using System.Text;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out a report for a terminal or an e-mail: fixed width, colours only where asked for.</summary>
internal sealed class TextReportWriter() : ReportWriter("text", [".txt"], "text/plain")
{
    /// <inheritdoc/>
    protected override void Write(Report report, ReportWords words, ReportOptions options, Stream output)
    {
        var layout = new TextLayout(words, options);
        layout.Write(report);
        output.Write(Encoding.UTF8.GetBytes(layout.ToString()));
    }
}
