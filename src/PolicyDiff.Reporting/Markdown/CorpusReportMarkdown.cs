using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out what the index holds.</summary>
internal sealed class CorpusReportMarkdown(MarkdownPage page, ReportWords words)
{
    /// <summary>Writes the list of documents, or size and counts.</summary>
    public void Write(CorpusReport report)
    {
        page.Heading(1, MarkdownEscape.Inline(report.Title));
        if (report.Status is { } status)
        {
            page.WriteFacts(words.StatusFacts(status));
        }

        if (report.Documents.Count == 0)
        {
            page.Paragraph(MarkdownEscape.Line(words["Corpus.Empty"]));
        }
        else if (report.Status is null)
        {
            WriteList(report.Documents);
        }
        else
        {
            page.WriteDistributions(Distributions.Of(report.Documents, words), words);
        }
    }

    private void WriteList(IReadOnlyList<DocumentSummary> documents) => page.Table(
        [.. DocumentRows.Header(words).Select(MarkdownEscape.Inline)],
        documents.Select(document => (IReadOnlyList<string>)[.. words.Row(document).Select(MarkdownEscape.Inline)]));
}
