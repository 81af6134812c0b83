using System.Text;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Building;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Writing;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out a report for a terminal or an e-mail: fixed width, colours only where asked for.</summary>
internal sealed class TextReportWriter() : ReportWriter("text", [".txt"], "text/plain"), IPartwiseReportWriter
{
    /// <inheritdoc/>
    public IReportParts Begin(ReportOptions options, Stream spool)
    {
        var words = new ReportWords(options.Culture);
        return new TreeReportParts(Layout(words, options), words, options, spool);
    }

    /// <inheritdoc/>
    protected override void Write(Report report, ReportWords words, ReportOptions options, Stream output)
    {
        var tree = Layout(words, options);
        tree.Write(ReportTreeBuilder.Build(report, words, options));
        output.Write(Encoding.UTF8.GetBytes(tree.Take()));
    }

    private static TextTree Layout(ReportWords words, ReportOptions options) => new(new TextPage(options.Width, options.Color), words);
}
