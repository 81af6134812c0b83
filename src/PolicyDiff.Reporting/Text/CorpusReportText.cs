using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out what the index holds.</summary>
internal sealed class CorpusReportText(TextPage page, ReportWords words)
{
    /// <summary>Writes the list of documents, or size and counts before it.</summary>
    public void Write(CorpusReport report)
    {
        page.Heading(report.Title, '=');
        if (report.Status is { } status)
        {
            page.WriteFacts(words.StatusFacts(status));
        }

        if (report.Documents.Count == 0)
        {
            page.Write(words["Corpus.Empty"]);
        }
        else if (report.Status is null)
        {
            WriteList(report.Documents);
        }
        else
        {
            new BarsText(page, words).Write(Distributions.Of(report.Documents, words));
        }
    }

    private void WriteList(IReadOnlyList<DocumentSummary> documents)
    {
        foreach (var insurer in documents.GroupBy(words.Insurer, StringComparer.Ordinal))
        {
            page.Blank();
            page.Write(insurer.Key, TextStyle.Heading);
            foreach (var document in insurer)
            {
                Write(document);
            }
        }
    }

    private void Write(DocumentSummary document)
    {
        var years = document.Metadata.Validity?.ToString() ?? words["Corpus.NoYear"];
        page.Write($"  {years}", 13, [new StyledText(SafeText.OneLine(document.Metadata.Title))], TextStyle.Strong);
        IEnumerable<string> facts =
        [
            .. words.Facts(document.Metadata, document.Source),
            words.Count("Sections", document.SectionCount),
            words.Count("Requirements", document.RequirementCount),
        ];
        page.Write(string.Empty, 13, [new StyledText(string.Join(" · ", facts), TextStyle.Faint)]);
        page.Write(string.Empty, 13, [new StyledText($"{document.Id} · {SafeText.OneLine(document.Source.Path)}", TextStyle.Faint)]);
    }
}
