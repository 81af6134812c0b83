using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out what the index holds.</summary>
internal sealed class CorpusReportHtml(HtmlPage page, ReportWords words)
{
    /// <summary>Writes the list of documents, or size and counts.</summary>
    public void Write(CorpusReport report)
    {
        if (report.Status is { } status)
        {
            page.WriteFacts(words.StatusFacts(status));
        }

        if (report.Documents.Count == 0)
        {
            page.Element("p", words["Corpus.Empty"]);
        }
        else if (report.Status is null)
        {
            page.WriteTable(report.Title, DocumentRows.Header(words), report.Documents.Select(words.Row));
        }
        else
        {
            foreach (var distribution in Distributions.Of(report.Documents, words))
            {
                page.WriteBars(distribution, words);
            }
        }
    }
}
