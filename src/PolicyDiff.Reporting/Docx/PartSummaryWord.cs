using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out what to know before the changes: the documents of both sides, the notices, the counts.</summary>
internal sealed class PartSummaryWord(WordPage page, ReportWords words, ComparisonWords comparison)
{
    // Shares of a page of about a hundred: a year takes little, the name of a file or an insurer more.
    private const int NarrowestLabel = 10;
    private const int WidestLabel = 26;

    /// <summary>Writes the documents of both sides.</summary>
    public void WriteSides(ChangeSet set)
    {
        var label = Math.Clamp(Math.Max(set.Left.Label.Length, set.Right.Label.Length), NarrowestLabel, WidestLabel);
        var table = page.NewTable(label, 40, 25, 22);
        table.Header([words["Column.Side"], words["Document.Title"], words["Document.Facts"], words["Document.File"]]);
        WriteSide(table, set.Left);
        WriteSide(table, set.Right);
        page.Table(table);
    }

    /// <summary>Writes the notices.</summary>
    public void WriteNotices(IReadOnlyList<Notice> notices)
    {
        foreach (var notice in notices)
        {
            page.Paragraph([WordText.Run(words["Notice.Label"], WordStyles.Strong), WordText.Space(), WordText.Run(notice.Text)], WordStyles.Notice);
        }
    }

    /// <summary>Writes the counts.</summary>
    public void WriteCounts(ChangeReportPart part)
    {
        var table = page.NewTable(22, 12, 66);
        table.Header([words["Column.Counted"], words["Count.Header"], words["Column.Details"]]);
        foreach (var row in SummaryRows.Of(part, comparison, words))
        {
            table.Row(
            [
                table.Cell(0, [Strong(row.Label)]),
                table.Cell(1, [WordText.Paragraph(words.Number(row.Count), WordStyles.TableText)]),
                table.Cell(2, [.. row.Details.Where(detail => detail.Count > 0).Select(detail => WordText.Paragraph(string.Join(" · ", detail), WordStyles.TableText))]),
            ]);
        }

        page.Table(table);
    }

    private void WriteSide(WordTable table, ComparisonSide side)
    {
        if (side.Documents.Count == 0)
        {
            table.Row([table.Cell(0, [Strong(side.Label)]), table.Cell(1, [WordText.Paragraph(words["Side.NoDocuments"], WordStyles.TableText)], span: 3)]);
        }

        foreach (var document in side.Documents)
        {
            table.Row(
            [
                table.Cell(0, [Strong(side.Label)]),
                table.Cell(1, [WordText.Paragraph(document.Metadata.Title, WordStyles.TableText)]),
                table.Cell(2, [WordText.Paragraph(string.Join(", ", words.Facts(document.Metadata, document.Source)), WordStyles.TableText)]),
                table.Cell(3, [WordText.Paragraph(Path.GetFileName(document.Source.Path), WordStyles.TableText)]),
            ]);
        }
    }

    private static W.Paragraph Strong(string text) => WordText.Paragraph([WordText.Run(text, WordStyles.Strong)], WordStyles.TableText);
}
