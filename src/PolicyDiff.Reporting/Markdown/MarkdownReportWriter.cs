using System.Text;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out a report as a document in GitHub-flavoured Markdown.</summary>
internal sealed class MarkdownReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Id => "md";

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions => [".md", ".markdown"];

    /// <inheritdoc/>
    public string MediaType => "text/markdown";

    /// <inheritdoc/>
    public bool IsBinary => false;

    /// <inheritdoc/>
    public bool CanWrite(Report report) => report is ChangeReport or DocumentReport or CorpusReport or SearchReport or ThemeTableReport or CoverageReport;

    /// <inheritdoc/>
    public void Write(Report report, ReportOptions options, Stream output)
    {
        var page = new MarkdownPage();
        var words = new ReportWords(options.Culture);
        switch (report)
        {
            case ChangeReport changes:
                new ChangeReportMarkdown(page, words, options).Write(changes);
                break;
            case DocumentReport document:
                new DocumentReportMarkdown(page, words).Write(document);
                break;
            case CorpusReport corpus:
                new CorpusReportMarkdown(page, words).Write(corpus);
                break;
            case SearchReport search:
                var documents = search.Documents();
                new SearchReportMarkdown(page, words, new CitationNames(documents, words), new SourceLinks(documents, options)).Write(search);
                break;
            case ThemeTableReport table:
                new ThemeTableMarkdown(page, words).Write(table);
                break;
            case CoverageReport coverage:
                new CoverageReportMarkdown(page, words).Write(coverage);
                break;
            default:
                throw new NotSupportedException($"The writer '{Id}' does not know {report.GetType().Name}.");
        }

        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }
}
