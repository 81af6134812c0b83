using System.Text;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out a report as one HTML file that needs nothing but itself: no network, and no script to be read.</summary>
internal sealed class HtmlReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Id => "html";

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions => [".html", ".htm"];

    /// <inheritdoc/>
    public string MediaType => "text/html";

    /// <inheritdoc/>
    public bool IsBinary => false;

    /// <inheritdoc/>
    public bool CanWrite(Report report) => report is ChangeReport or DocumentReport or CorpusReport or SearchReport or ThemeTableReport or CoverageReport;

    /// <inheritdoc/>
    public void Write(Report report, ReportOptions options, Stream output)
    {
        var page = new HtmlPage();
        var words = new ReportWords(options.Culture);
        var frame = new HtmlFrame(page, words);
        switch (report)
        {
            case ChangeReport changes:
                var body = new ChangeReportHtml(page, words, options, changes);
                frame.Write(report.Title, body.WriteTools, body.WriteBody, words["Report.Disclaimer"]);
                break;
            case DocumentReport document:
                frame.Write(report.Title, null, () => new DocumentReportHtml(page, words).Write(document), null);
                break;
            case CorpusReport corpus:
                frame.Write(report.Title, null, () => new CorpusReportHtml(page, words).Write(corpus), null);
                break;
            case ThemeTableReport table:
                frame.Write(report.Title, null, () => new ThemeTableHtml(page, words, options, table).Write(), words["Report.Disclaimer"]);
                break;
            case CoverageReport coverage:
                frame.Write(report.Title, null, () => new CoverageReportHtml(page, words).Write(coverage), null);
                break;
            case SearchReport search:
                var quotes = new QuoteHtml(page, words, new CitationNames(search.Documents(), words), new SourceLinks(search.Documents(), options));
                frame.Write(report.Title, null, () => new SearchReportHtml(page, words, quotes).Write(search), words["Report.Disclaimer"]);
                break;
            default:
                throw new NotSupportedException($"The writer '{Id}' does not know {report.GetType().Name}.");
        }

        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }
}
