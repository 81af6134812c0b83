using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out what to know before the changes: the documents of both sides, the notices, the counts.</summary>
internal sealed class PartSummaryMarkdown(MarkdownPage page, ReportWords words, ComparisonWords comparison)
{
    /// <summary>Writes the documents of both sides.</summary>
    public void WriteSides(ChangeSet set) => page.Table(
        [string.Empty, MarkdownEscape.Inline(words["Document.Title"]), MarkdownEscape.Inline(words["Document.Facts"]), MarkdownEscape.Inline(words["Document.File"])],
        Rows(set.Left).Concat(Rows(set.Right)));

    /// <summary>Writes the notices, each as a quotation.</summary>
    public void WriteNotices(IReadOnlyList<Notice> notices)
    {
        foreach (var notice in notices)
        {
            page.Paragraph($"> **{MarkdownEscape.Inline(words["Notice.Label"])}** {MarkdownEscape.Inline(notice.Text)}");
        }
    }

    /// <summary>Writes the counts.</summary>
    public void WriteCounts(ChangeReportPart part) => page.Table(
        [string.Empty, MarkdownEscape.Inline(words["Count.Header"]), string.Empty],
        SummaryRows.Of(part, comparison, words).Select(row => (IReadOnlyList<string>)
        [
            MarkdownEscape.Inline(row.Label),
            words.Number(row.Count),
            string.Join("<br>", row.Details.Where(detail => detail.Count > 0).Select(detail => MarkdownEscape.Inline(string.Join(" · ", detail)))),
        ]));

    private IEnumerable<IReadOnlyList<string>> Rows(ComparisonSide side)
    {
        var label = $"**{MarkdownEscape.Inline(side.Label)}**";
        if (side.Documents.Count == 0)
        {
            yield return [label, MarkdownEscape.Inline(words["Side.NoDocuments"])];
        }

        foreach (var document in side.Documents)
        {
            yield return
            [
                label,
                MarkdownEscape.Inline(document.Metadata.Title),
                MarkdownEscape.Inline(string.Join(", ", words.Facts(document.Metadata, document.Source))),
                MarkdownEscape.Inline(document.Source.Path),
            ];
        }
    }
}
