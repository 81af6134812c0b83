using System.Text.Json;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
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
        json.WriteStartObject();
        json.WriteDocumentFields(report.Document.Id, report.Document.Source, report.Document.Metadata);
        json.WriteString("origin", report.Document.Metadata.Origin);
        json.WriteNumberOrNull("pageCount", report.Document.Source.PageCount);
        json.WriteUnread(UnreadText.Of(report.Document.Diagnostics));
        json.WriteEndObject();
        if (report.WithReasons)
        {
            WritePlaces(report.Document.Metadata.FoundIn);
        }

        json.WriteArray("sections", report.Sections, section => WriteSection(section, report.WithReasons));
    }

    private void WritePlaces(IReadOnlyDictionary<string, string> foundIn)
    {
        json.WriteStartObject("foundIn");
        foreach (var (property, place) in foundIn.OrderBy(fact => fact.Key, StringComparer.Ordinal))
        {
            json.WriteString(JsonNamingPolicy.CamelCase.ConvertName(property), place);
        }

        json.WriteEndObject();
    }

    private void WriteSection(Section section, bool withReasons)
    {
        json.WriteStartObject();
        json.WriteString("number", section.Number);
        json.WriteString("title", section.Title);
        json.WriteNumber("level", section.Level);
        json.WriteNumberOrNull("page", section.Location.Page);
        if (withReasons)
        {
            WriteEvidence(section.Evidence);
        }

        json.WriteString("text", string.Join("\n\n", section.Blocks.Where(block => block is not Table).Select(TextOf)));
        json.WriteArray("tables", section.Blocks.OfType<Table>(), WriteTable);
        json.WriteArray("blocks", section.Blocks, new BlockJson(json).Write);
        json.WriteArray("children", section.Children, child => WriteSection(child, withReasons));
        json.WriteEndObject();
    }

    private void WriteEvidence(HeadingEvidence? evidence)
    {
        if (evidence is null)
        {
            json.WriteNull("evidence");
            return;
        }

        json.WriteStartObject("evidence");
        json.WriteString("signal", JsonFields.Name(evidence.Signal));
        json.WriteShare("confidence", evidence.Confidence);
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
        PageNote note => $"[{BlockJson.KindOf(note.Kind)}] {note.Words}",
        ListBlock list => string.Join('\n', list.Items.SelectMany(item => LinesOf(item, 0))),
        _ => string.Empty,
    };

    private static IEnumerable<string> LinesOf(ListItem item, int depth) =>
        item.Children.SelectMany(child => LinesOf(child, depth + 1)).Prepend($"{new string(' ', depth * 2)}{item.Marker} {item.Text}");
}
