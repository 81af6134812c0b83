using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out a document with its sections.</summary>
internal sealed class DocumentReportHtml(HtmlPage page, ReportWords words)
{
    private const int FirstLevel = 2;
    private const int DeepestLevel = 6;

    /// <summary>Writes the document.</summary>
    public void Write(DocumentReport report)
    {
        page.WriteFacts(words.DocumentFacts(report));
        using (page.In("div", ("class", "document"), ("lang", words.Culture.TwoLetterISOLanguageName == "nl" ? null : "nl")))
        {
            foreach (var section in report.Sections)
            {
                Write(section, FirstLevel, report);
            }
        }

        page.WriteDiagnostics(report.Document.Diagnostics, words);
    }

    /// <summary>Levels follow the nesting, not the document: a heading is never more than one deeper than the one above it.</summary>
    private void Write(Section section, int level, DocumentReport report)
    {
        using (page.In("section"))
        {
            if (section.Heading.Length > 0)
            {
                page.Element($"h{level}", section.Heading);
            }

            if (words.Why(report, section) is { } why)
            {
                page.Element("p", why);
            }

            foreach (var block in section.Blocks)
            {
                Write(block);
            }

            foreach (var child in section.Children)
            {
                Write(child, section.Heading.Length > 0 ? Math.Min(level + 1, DeepestLevel) : level, report);
            }
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                page.Element("p", paragraph.Text);
                break;
            case ListBlock list:
                Write(list.Items);
                break;
            case Table table:
                var columns = Math.Max(table.Header.Count, table.Rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max());
                page.WriteTable(
                    words["Html.Table"],
                    [.. table.Header, .. Enumerable.Repeat(string.Empty, columns - table.Header.Count)],
                    table.Rows.Select(row => row.Cells));
                break;
            case PageNote note:
                page.Element("p", NoteWords.Of(note, words), ("class", "footnote"));
                break;
            case Footnote footnote:
                page.Element("p", $"[{footnote.Mark}] {footnote.Text}", ("class", "footnote"));
                break;
        }
    }

    /// <summary>Markers are shown as printed.</summary>
    private void Write(IReadOnlyList<ListItem> items)
    {
        using (page.In("ul", ("class", "printed"), ("role", "list")))
        {
            foreach (var item in items)
            {
                using (page.In("li"))
                {
                    page.Element("span", item.Marker, ("class", "marker"));
                    page.Space();
                    page.Text(item.Text);
                    if (item.Children.Count > 0)
                    {
                        Write(item.Children);
                    }
                }
            }
        }
    }
}
