using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out a document with its sections.</summary>
internal sealed class DocumentReportWord(WordPage page, ReportWords words)
{
    private const string Bullet = "•";
    private const string Nested = "–";

    /// <summary>Writes the document.</summary>
    public void Write(DocumentReport report)
    {
        page.Title(report.Title);
        page.Facts(words.DocumentFacts(report));
        page.Contents();
        foreach (var section in report.Sections)
        {
            Write(section, report);
        }

        new DiagnosticsWord(page, words).Write(report.Document.Diagnostics);
    }

    private void Write(Section section, DocumentReport report)
    {
        if (section.Heading.Length > 0)
        {
            page.Heading(section.Level, section.Heading);
        }

        if (words.Why(report, section) is { } why)
        {
            page.Paragraph(why);
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
                page.Paragraph(paragraph.Text);
                break;
            case ListBlock list:
                WriteItems(list.Items, 1);
                break;
            case Table table:
                WriteTable(table);
                break;
            case PageNote note:
                page.Paragraph(NoteWords.Of(note, words));
                break;
            case Footnote footnote:
                page.Entry($"[{footnote.Mark}]", footnote.Text, WordStyles.Faint);
                break;
        }
    }

    /// <summary>A numbered item keeps its number; any other marker becomes a bullet, a dash where the item stands below another.</summary>
    private void WriteItems(IReadOnlyList<ListItem> items, int level)
    {
        foreach (var item in items)
        {
            page.Entry(item.IsNumbered ? item.Marker : level == 1 ? Bullet : Nested, item.Text, level: level);
            WriteItems(item.Children, level + 1);
        }
    }

    private void WriteTable(Table source)
    {
        var columns = Math.Max(source.Header.Count, source.Rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max());
        if (columns == 0)
        {
            return;
        }

        var table = page.NewTable(ColumnShares.Of(columns, source.Rows.Select(row => row.Cells).Prepend(source.Header).Select(cells => cells.Select(cell => cell.Length))));
        if (source.Header.Count > 0)
        {
            table.Header(Filled(source.Header, columns));
        }

        foreach (var row in source.Rows)
        {
            var cells = Filled(row.Cells, columns);
            table.Row(cells.Select((text, column) => table.Cell(column, Lines(text))));
        }

        page.Table(table);
    }

    private static IEnumerable<string> Filled(IReadOnlyList<string> cells, int columns) =>
        Enumerable.Range(0, columns).Select(column => column < cells.Count ? cells[column] : string.Empty);

    private static List<DocumentFormat.OpenXml.Wordprocessing.Paragraph> Lines(string text) =>
        [.. text.Split('\n').Select(line => WordText.Paragraph(line, WordStyles.TableText))];
}
