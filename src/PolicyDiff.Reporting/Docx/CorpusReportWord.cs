using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out what the index holds.</summary>
internal sealed class CorpusReportWord(WordPage page, ReportWords words)
{
    private static readonly string[] Columns =
        ["Document.Insurer", "Document.Years", "Document.Title", "Document.Facts", "Corpus.Requirements", "Document.File"];

    /// <summary>Writes the list of documents on paper held across, or size and counts.</summary>
    public void Write(CorpusReport report)
    {
        page.Turn(landscape: report.Status is null);
        page.Title(report.Title);
        if (report.Status is { } status)
        {
            page.Facts(words.StatusFacts(status));
        }

        if (report.Documents.Count == 0)
        {
            page.Paragraph(words["Corpus.Empty"]);
        }
        else if (report.Status is null)
        {
            WriteList(report.Documents);
        }
        else
        {
            new DistributionsWord(page, words).Write(Distributions.Of(report.Documents, words));
        }
    }

    private void WriteList(IReadOnlyList<DocumentSummary> documents)
    {
        var table = page.NewTable(15, 12, 29, 22, 8, 24);
        table.Header(Columns.Select(key => words[key]));
        foreach (var document in documents)
        {
            table.Row(
            [
                words.Insurer(document),
                document.Metadata.Validity?.ToString() ?? string.Empty,
                document.Metadata.Title,
                string.Join(", ", words.Facts(document.Metadata, document.Source)),
                words.Number(document.RequirementCount),
                Path.GetFileName(document.Source.Path),
            ]);
        }

        page.Table(table);
    }
}
