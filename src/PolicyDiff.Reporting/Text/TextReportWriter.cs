using System.Text;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out a report for a terminal or an e-mail: fixed width, colours only where asked for.</summary>
internal sealed class TextReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Id => "text";

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions => [".txt"];

    /// <inheritdoc/>
    public string MediaType => "text/plain";

    /// <inheritdoc/>
    public bool IsBinary => false;

    /// <inheritdoc/>
    public bool CanWrite(Report report) => report is ChangeReport or DocumentReport or CorpusReport or SearchReport or ThemeTableReport or CoverageReport;

    /// <inheritdoc/>
    public void Write(Report report, ReportOptions options, Stream output)
    {
        var page = new TextPage(options.Width, options.Color);
        var words = new ReportWords(options.Culture);
        switch (report)
        {
            case ChangeReport changes when options.ShowAlignment:
                new AlignmentText(page, words).Write(changes);
                break;
            case ChangeReport changes:
                new ChangeReportText(page, words, options).Write(changes);
                break;
            case DocumentReport document:
                new DocumentReportText(page, words).Write(document);
                break;
            case CorpusReport corpus:
                new CorpusReportText(page, words).Write(corpus);
                break;
            case SearchReport search:
                new SearchReportText(page, words, new CitationNames(search.Documents(), words), options.Color).Write(search);
                break;
            case ThemeTableReport table:
                new ThemeTableText(page, words).Write(table);
                break;
            case CoverageReport coverage:
                new CoverageReportText(page, words).Write(coverage);
                break;
            default:
                throw new NotSupportedException($"The writer '{Id}' does not know {report.GetType().Name}.");
        }

        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }
}
