using System.Text;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Building;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Writing;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out a report as a document in GitHub-flavoured Markdown.</summary>
internal sealed class MarkdownReportWriter() : ReportWriter("md", [".md", ".markdown"], "text/markdown"), IPartwiseReportWriter
{
    /// <inheritdoc/>
    public IReportParts Begin(ReportOptions options, Stream spool)
    {
        var words = new ReportWords(options.Culture);
        return new TreeReportParts(Layout(words), words, options, spool);
    }

    /// <inheritdoc/>
    protected override void Write(Report report, ReportWords words, ReportOptions options, Stream output)
    {
        var tree = Layout(words);
        tree.Write(ReportTreeBuilder.Build(report, words, options));
        output.Write(Encoding.UTF8.GetBytes(tree.Take()));
    }

    private static MarkdownTree Layout(ReportWords words) => new(new MarkdownPage(), words);
}
