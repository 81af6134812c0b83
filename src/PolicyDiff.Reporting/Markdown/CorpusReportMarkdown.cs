using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out what the index holds.</summary>
internal sealed class CorpusReportMarkdown(MarkdownPage page, ReportWords words)
{
    private static readonly string[] Columns =
        ["Document.Insurer", "Document.Years", "Document.Title", "Document.Facts", "Corpus.Sections", "Corpus.Requirements", "Document.Id", "Document.File"];

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
        [.. Columns.Select(key => MarkdownEscape.Inline(words[key]))],
        documents.Select(document => (IReadOnlyList<string>)
        [
            MarkdownEscape.Inline(words.Insurer(document)),
            document.Metadata.Validity?.ToString() ?? string.Empty,
            MarkdownEscape.Inline(document.Metadata.Title),
            MarkdownEscape.Inline(string.Join(", ", words.Facts(document.Metadata, document.Source))),
            words.Number(document.SectionCount),
            words.Number(document.RequirementCount),
            MarkdownEscape.Inline(document.Id.Value),
            MarkdownEscape.Inline(document.Source.Path),
        ]));
}
