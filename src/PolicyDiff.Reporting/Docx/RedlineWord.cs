using DocumentFormat.OpenXml;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Redlines;
using PolicyDiff.Core.Reports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>
/// Lays out a redline as the newer text with tracked changes: who accepts them all has the one text, who rejects them all the other. The
/// page therefore holds nothing but the documents; what is to be said about them stands in its header.
/// </summary>
internal sealed class RedlineWord(WordPage page)
{
    private readonly WordRevisions _revisions = new();

    /// <summary>Writes the whole text.</summary>
    public void Write(RedlineReport report)
    {
        (int Number, bool IsFrom)? open = null;
        OpenXmlElement? end = null;
        foreach (var block in report.Blocks)
        {
            var move = block is RedlineParagraph { Move: { } number } paragraph
                ? (number, paragraph.Left is not null)
                : ((int Number, bool IsFrom)?)null;
            if (move != open && end is not null)
            {
                page.Add(end);
                end = null;
            }

            if (move is { } begun && move != open)
            {
                (var start, end) = _revisions.MoveRange(begun.Number, begun.IsFrom);
                page.Add(start);
            }

            open = move;
            Write(block);
        }

        if (end is not null)
        {
            page.Add(end);
        }

        // The end of the last paragraph of a body cannot be tracked, so that one is ours.
        page.Paragraph([], WordStyles.Gap);
    }

    private void Write(RedlineBlock block)
    {
        switch (block)
        {
            case RedlineParagraph paragraph:
                page.Add(Paragraph(paragraph));
                break;
            case RedlineTable table:
                Write(table);
                break;
        }
    }

    private W.Paragraph Paragraph(RedlineParagraph paragraph)
    {
        var (left, right) = (paragraph.Left, paragraph.Right);
        var line = Line(paragraph.Text, Style((right ?? left)!.Value), paragraph.Move is null ? null : right is not null);
        var properties = line.ParagraphProperties!;
        if (_revisions.ParagraphEnd(left is not null, right is not null, paragraph.Move is not null) is { } mark)
        {
            properties.Append(mark);
        }

        if (left is { } before && right is { } after && Style(before) != Style(after))
        {
            properties.Append(_revisions.WasStyle(Style(before)));
        }

        return line;
    }

    private void Write(RedlineTable source)
    {
        var table = page.NewTable(ColumnShares.Of(source.Columns, source.Rows.Select(row => row.Cells.Select(Length))));
        foreach (var row in source.Rows)
        {
            var cells = row.Cells.Select(
                (cell, column) => table.Cell(column, [Cell(cell, row)], fill: row.IsHeader ? WordTable.PaleFill : null));
            table.Row(cells, isHeader: row.IsHeader, revision: _revisions.Row(row.Operation));
        }

        // Without a paragraph between them, Word makes one table of two.
        page.Table(table);
    }

    private W.Paragraph Cell(IReadOnlyList<InlineSegment> text, RedlineRow row)
    {
        var line = Line(text, WordStyles.TableText, moved: null, row.IsHeader ? WordStyles.Strong : null);
        if (_revisions.ParagraphEnd(
            row.Operation != InlineOperation.Insert, row.Operation != InlineOperation.Delete, moved: false) is { } mark)
        {
            line.ParagraphProperties!.Append(mark);
        }

        return line;
    }

    private W.Paragraph Line(IReadOnlyList<InlineSegment> text, string style, bool? moved, string? runStyle = null) => WordText.Paragraph(
        text.Select(segment => _revisions.Run(WordText.Run(segment, runStyle), segment.Operation, moved)), style);

    private static int Length(IReadOnlyList<InlineSegment> cell) => cell.Sum(segment => segment.Text.Length);

    private static string Style(ParagraphForm form) => form.Kind switch
    {
        ParagraphKind.Title => WordStyles.Title,
        ParagraphKind.Heading => WordStyles.Heading(form.Level),
        ParagraphKind.ListItem => WordStyles.ListEntry(form.Level),
        ParagraphKind.Footnote => WordStyles.Footnote,
        _ => WordStyles.Normal,
    };
}
