using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Storage;
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
            WriteStatus(status);
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
            WriteBars(report.Documents);
        }
    }

    private void WriteStatus(StoreStatus status)
    {
        WriteFact("Corpus.Location", SafeText.OneLine(status.Location));
        WriteFact("Corpus.FormatVersion", words.Number(status.FormatVersion));
        WriteFact("Corpus.Documents", words.Number(status.DocumentCount));
        WriteFact("Corpus.Sections", words.Number(status.SectionCount));
        WriteFact("Corpus.Requirements", words.Number(status.RequirementCount));
        WriteFact("Corpus.Size", words.Format("Corpus.Megabytes", (status.SizeBytes / 1_048_576d).ToString("N1", words.Culture)));
        page.Blank();
    }

    private void WriteFact(string key, string value) =>
        page.Write($"  {words[key]}", 18, [new StyledText(value)], TextStyle.Faint);

    private void WriteList(IReadOnlyList<DocumentSummary> documents)
    {
        foreach (var insurer in documents.GroupBy(InsurerOf, StringComparer.Ordinal))
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

    private void WriteBars(IReadOnlyList<DocumentSummary> documents)
    {
        var bars = new BarsText(page, words);
        bars.Write(words["Bars.DocumentsByInsurer"], documents.CountBy(InsurerOf, StringComparer.Ordinal));
        bars.Write(words["Bars.RequirementsByYear"], documents
            .SelectMany(document => (document.Metadata.Validity?.Years ?? []).Select(year => (year, document.RequirementCount)))
            .GroupBy(entry => entry.year)
            .OrderBy(group => group.Key)
            .Select(group => KeyValuePair.Create(new Core.Documents.YearRange(group.Key).ToString(), group.Sum(entry => entry.RequirementCount))));
    }

    private string InsurerOf(DocumentSummary document) => SafeText.OneLine(document.Metadata.Insurer ?? words["Corpus.NoInsurer"]);
}
