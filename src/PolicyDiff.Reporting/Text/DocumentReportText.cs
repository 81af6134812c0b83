using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out a document with its sections.</summary>
internal sealed class DocumentReportText(TextPage page, ReportWords words)
{
    private const int Indent = 2;

    /// <summary>Writes the document.</summary>
    public void Write(DocumentReport report)
    {
        page.Heading(SafeText.OneLine(report.Title), '=');
        page.WriteFacts(words.DocumentFacts(report));
        foreach (var section in report.Sections)
        {
            Write(section, report);
        }

        new DiagnosticsText(page, words).Write(report.Document.Diagnostics);
    }

    private void Write(Section section, DocumentReport report)
    {
        if (section.Heading.Length > 0)
        {
            page.Blank();
            var place = string.Join("; ", new[] { section.Location.ToString(), words.Why(report, section) }.Where(text => !string.IsNullOrEmpty(text)));
            page.Write(string.Empty, 0, [new StyledText(SafeText.OneLine(section.Heading), TextStyle.Heading), new StyledText(place.Length == 0 ? string.Empty : $"  ({place})", TextStyle.Faint)]);
        }

        foreach (var block in section.Blocks)
        {
            page.Blank();
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
                page.Write(SafeText.OneLine(paragraph.Text), indent: Indent);
                break;
            case ListBlock list:
                WriteItems(list.Items, Indent);
                break;
            case Table table:
                new TableText(page).Write(table, Indent);
                break;
            case PageNote note:
                page.Write(SafeText.OneLine(NoteWords.Of(note, words)), indent: Indent);
                break;
            case Footnote footnote:
                page.Write($"  [{SafeText.OneLine(footnote.Mark)}]", Indent + 5, [new StyledText(SafeText.OneLine(footnote.Text))], TextStyle.Faint);
                break;
        }
    }

    private void WriteItems(IReadOnlyList<ListItem> items, int indent)
    {
        foreach (var item in items)
        {
            var marker = SafeText.OneLine(item.Marker);
            page.Write($"{new string(' ', indent)}{marker}", indent + Math.Max(2, TextPage.LengthOf(marker) + 1), [new StyledText(SafeText.OneLine(item.Text))]);
            WriteItems(item.Children, indent + 3);
        }
    }
}
