using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out what to know before the changes: the documents of both sides, the notices, the counts.</summary>
internal sealed class PartSummaryText(TextPage page, ReportWords words, ComparisonWords comparison)
{
    private const int ShortestLabel = 4;
    private const int LongestLabel = 20;
    private const int CountWidth = 32;

    /// <summary>Writes the documents of both sides.</summary>
    public void WriteSides(ChangeSet set)
    {
        var indent = 4 + Math.Max(ShortestLabel, Math.Max(TextPage.LengthOf(Label(set.Left)), TextPage.LengthOf(Label(set.Right))));
        WriteSide(set.Left, indent);
        WriteSide(set.Right, indent);
        page.Blank();
    }

    /// <summary>Writes the notices, each as a warning.</summary>
    public void WriteNotices(IReadOnlyList<Notice> notices)
    {
        foreach (var notice in notices)
        {
            var label = $"  {words["Notice.Label"]}";
            page.Write(label, TextPage.LengthOf(label) + 1, [new StyledText(SafeText.OneLine(notice.Text), TextStyle.Warning)], TextStyle.Warning);
        }

        page.Blank();
    }

    /// <summary>Writes the counts in a few lines.</summary>
    public void WriteCounts(ChangeReportPart part)
    {
        foreach (var row in SummaryRows.Of(part, comparison, words))
        {
            var label = $"  {row.Label,-22}{words.Number(row.Count),5}";
            foreach (var detail in row.Details.Where(detail => detail.Count > 0).DefaultIfEmpty([]))
            {
                page.Write(label, CountWidth, [new StyledText(string.Join(" · ", detail))]);
                label = string.Empty;
            }
        }

        page.Blank();
    }

    /// <summary>Writes the counts as bars: by kind, by direction and by subject.</summary>
    public void WriteBars(ChangeStatistics statistics) =>
        new BarsText(page, words).Write(Distributions.Of(statistics, comparison, words));

    private static string Label(ComparisonSide side) => Excerpt.Of(SafeText.OneLine(side.Label), LongestLabel);

    private void WriteSide(ComparisonSide side, int indent)
    {
        var label = Label(side);
        if (side.Documents.Count == 0)
        {
            page.Write($"  {label}", indent, [new StyledText(words["Side.NoDocuments"], TextStyle.Warning)], TextStyle.Strong);
        }

        foreach (var document in side.Documents)
        {
            page.Write($"  {label}", indent, [new StyledText(SafeText.OneLine(document.Metadata.Title))], TextStyle.Strong);
            page.Write(string.Empty, indent, [new StyledText(Facts(document), TextStyle.Faint)]);
            label = string.Empty;
        }
    }

    private string Facts(DocumentSummary document) =>
        string.Join(" · ", words.Facts(document.Metadata, document.Source).Append(SafeText.OneLine(document.Source.Path)));
}
