using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Layouts;

/// <summary>A document with its sections.</summary>
internal sealed class DocumentReportBody(DocumentReport report, ReportLayout layout)
{
    private const int FirstDepth = 2;

    /// <summary>Sets the whole report.</summary>
    public void Write()
    {
        layout.Title(report.Title);
        layout.Facts(layout.Words.DocumentFacts(report));
        layout.Contents();
        using (layout.Document())
        {
            foreach (var section in report.Sections)
            {
                Write(section, FirstDepth);
            }
        }

        layout.Warnings(report.Document.Diagnostics);
    }

    private void Write(Section section, int depth)
    {
        using (layout.Section(section, depth, layout.Words.Why(report, section)))
        {
            foreach (var block in section.Blocks)
            {
                Write(block);
            }

            foreach (var child in section.Children)
            {
                Write(child, section.Heading.Length > 0 ? depth + 1 : depth);
            }
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                layout.DocumentText(paragraph.Text);
                break;
            case ListBlock list:
                layout.Items(list.Items);
                break;
            case Table table:
                layout.Table(table, Math.Max(table.Header.Count, table.Rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max()));
                break;
            case PageNote note:
                layout.Note($"[{layout.Words[$"Note.{note.Kind}"]}] {note.Words}");
                break;
            case Footnote footnote:
                layout.Footnote(footnote.Mark, footnote.Text);
                break;
        }
    }
}
