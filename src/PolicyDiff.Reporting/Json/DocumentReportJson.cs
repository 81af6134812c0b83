using System.Text.Json;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes a document with its tree of sections.</summary>
/// <param name="json">Where to; an object is open.</param>
internal sealed class DocumentReportJson(Utf8JsonWriter json)
{
    /// <summary>Writes the fields of the report.</summary>
    public void Write(DocumentReport report)
    {
        json.WritePropertyName("document");
        json.WriteDocument(report.Document.Id, report.Document.Source, report.Document.Metadata);
        json.WriteArray("sections", report.Sections, WriteSection);
    }

    private void WriteSection(Section section)
    {
        json.WriteStartObject();
        json.WriteString("number", section.Number);
        json.WriteString("title", section.Title);
        json.WriteNumber("level", section.Level);
        json.WriteNumberOrNull("page", section.Location.Page);
        json.WriteString("text", string.Join("\n\n", section.Blocks.Where(block => block is not Table).Select(TextOf)));
        json.WriteArray("tables", section.Blocks.OfType<Table>(), WriteTable);
        json.WriteArray("children", section.Children, WriteSection);
        json.WriteEndObject();
    }

    private void WriteTable(Table table)
    {
        json.WriteStartObject();
        json.WriteArray("header", table.Header, json.WriteStringValue);
        json.WriteArray("rows", table.Rows, WriteRow);
        json.WriteEndObject();
    }

    private void WriteRow(TableRow row)
    {
        json.WriteStartArray();
        foreach (var cell in row.Cells)
        {
            json.WriteStringValue(cell);
        }

        json.WriteEndArray();
    }

    private static string TextOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        Footnote footnote => $"[{footnote.Mark}] {footnote.Text}",
        ListBlock list => string.Join('\n', list.Items.SelectMany(item => LinesOf(item, 0))),
        _ => string.Empty,
    };

    private static IEnumerable<string> LinesOf(ListItem item, int depth) =>
        item.Children.SelectMany(child => LinesOf(child, depth + 1)).Prepend($"{new string(' ', depth * 2)}{item.Marker} {item.Text}");
}
