using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out a document with its sections.</summary>
internal sealed class DocumentReportMarkdown(MarkdownPage page, ReportWords words)
{
    /// <summary>Writes the document.</summary>
    public void Write(DocumentReport report)
    {
        page.Heading(1, MarkdownEscape.Inline(report.Title));
        page.WriteFacts(words.DocumentFacts(report));
        foreach (var section in report.Sections)
        {
            Write(section, report);
        }

        new DiagnosticsMarkdown(page, words).Write(report.Document.Diagnostics);
    }

    private void Write(Section section, DocumentReport report)
    {
        if (section.Heading.Length > 0)
        {
            page.Heading(section.Level + 1, MarkdownEscape.Inline(section.Heading));
        }

        if (words.Why(report, section) is { } why)
        {
            page.Paragraph($"*{MarkdownEscape.Inline(why)}*");
        }

        foreach (var block in section.Blocks)
        {
            Write(block);
        }

        foreach (var child in section.Children)
        {
            Write(child, report);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                page.Paragraph(MarkdownEscape.Line(paragraph.Text));
                break;
            case ListBlock list:
                page.Lines(list.Items.SelectMany(item => Lines(item, 0)));
                break;
            case Table table:
                WriteTable(table);
                break;
            case PageNote note:
                page.Paragraph(MarkdownEscape.Line(NoteWords.Of(note, words)));
                break;
            case Footnote footnote:
                page.Paragraph(MarkdownEscape.Line($"[{footnote.Mark}] {footnote.Text}"));
                break;
        }
    }

    private void WriteTable(Table table)
    {
        var columns = Math.Max(table.Header.Count, table.Rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max());
        page.Table(
            [.. Enumerable.Range(0, columns).Select(column => column < table.Header.Count ? Cell(table.Header[column]) : string.Empty)],
            table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(Cell)]));
    }

    private static string Cell(string text) =>
        string.Join("<br>", text.Split('\n').Select(MarkdownEscape.Inline).Where(line => line.Length > 0));

    /// <summary>A numbered item keeps its number; any other marker becomes a hyphen.</summary>
    private static IEnumerable<string> Lines(ListItem item, int depth)
    {
        var marker = item.Marker.TrimEnd('.', ')') is { Length: > 0 and < 4 } number && number.All(char.IsAsciiDigit) ? $"{number}." : "-";
        var line = $"{new string(' ', depth * 3)}{marker} {MarkdownEscape.Line(item.Text)}";
        return item.Children.SelectMany(child => Lines(child, depth + 1)).Prepend(line);
    }
}
